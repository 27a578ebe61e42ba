package io.yizhan.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request in the order that makes its answer repeatable: calls and parties by id, and every offer
 * that a party can take as a whole. Immutable.
 *
 * @param calls by id
 * @param conflicts between them
 * @param parties by the id of their first worker; those that fit nothing are left out
 * @param offers by party, then call
 * @param crews of each worker who has one
 */
record Problem(
    List<OpenCall> calls,
    Conflicts conflicts,
    List<Party> parties,
    List<Offer> offers,
    Map<String, Crew> crews) {

  /** Scores count in steps of one over this. */
  static final int POINTS = 100;

  /** Lays a request out; some hundred nanoseconds a match. */
  static Problem of(AllocationRequest request) {
    List<OpenCall> calls =
        request.calls().stream().sorted(Comparator.comparing(OpenCall::id)).toList();
    Map<String, Map<Integer, Double>> scores = new TreeMap<>();
    for (int call = 0; call < calls.size(); call++) {
      for (CallMatch match : calls.get(call).matches()) {
        scores.computeIfAbsent(match.worker(), _ -> new TreeMap<>()).put(call, match.score());
      }
    }
    Map<String, Crew> crews = new HashMap<>();
    request.crews().forEach(crew -> crew.workers().forEach(worker -> crews.put(worker, crew)));
    List<Party> parties = new ArrayList<>();
    List<Offer> offers = new ArrayList<>();
    for (String worker : scores.keySet()) {
      List<String> members =
          Optional.ofNullable(crews.get(worker)).map(Crew::workers).orElse(List.of(worker));
      if (members.getFirst().equals(worker)) {
        Party party = party(parties.size(), members, request.exposure());
        List<Offer> open = offers(party, calls, scores);
        if (!open.isEmpty()) {
          parties.add(party);
          offers.addAll(open);
        }
      }
    }
    return new Problem(
        calls,
        Conflicts.of(calls),
        List.copyOf(parties),
        List.copyOf(offers),
        Map.copyOf(crews));
  }

  private static Party party(int index, List<String> members, Map<String, Integer> exposure) {
    long times = members.stream().mapToLong(worker -> exposure.getOrDefault(worker, 0)).sum();
    return new Party(index, members, times);
  }

  private static List<Offer> offers(
      Party party, List<OpenCall> calls, Map<String, Map<Integer, Double>> scores) {
    List<Offer> offers = new ArrayList<>();
    Map<Integer, Double> first = scores.getOrDefault(party.workers().getFirst(), Map.of());
    for (int call : first.keySet()) {
      boolean room = party.size() <= calls.get(call).places();
      if (room) {
        offer(party, call, scores).ifPresent(offers::add);
      }
    }
    return offers;
  }

  private static Optional<Offer> offer(
      Party party, int call, Map<String, Map<Integer, Double>> scores) {
    long points = 0;
    double sum = 0;
    for (String worker : party.workers()) {
      Double score = scores.getOrDefault(worker, Map.of()).get(call);
      if (score == null) {
        return Optional.empty();
      }
      points += Math.round(score * POINTS);
      sum += score;
    }
    return Optional.of(new Offer(party, call, points, sum / party.size()));
  }

  /** Places of all calls. */
  int places() {
    return calls.stream().mapToInt(OpenCall::places).sum();
  }

  /** Places of a call and of all it excludes. */
  int placesAround(int call) {
    return conflicts.with(call).stream().map(other -> calls.get(other).places()).sum();
  }

  /** How far a plan reaches the goals. */
  AllocationFigures figures(Plan plan) {
    int filled = 0;
    long points = 0;
    long exposure = 0;
    int[] earlier = new int[parties.size()];
    for (Offer offer : plan.taken()) {
      filled += offer.size();
      points += offer.points();
      exposure += offer.party().cost(earlier[offer.party().index()]++);
    }
    return new AllocationFigures(filled, places(), points, exposure);
  }
}
