package io.yizhan.allocation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of an allocation and its goals, written from their words and sharing no code with what
 * they judge: every plan is tried.
 */
final class NaiveAllocation {

  private final AllocationRequest request;
  private final List<List<String>> parties = new ArrayList<>();
  private final Map<String, Integer> placesLeft = new HashMap<>();
  private final Map<String, Integer> turns = new HashMap<>();
  private Optional<AllocationFigures> best = Optional.empty();

  NaiveAllocation(AllocationRequest request) {
    this.request = request;
    request.crews().forEach(crew -> parties.add(crew.workers()));
    request.calls().stream()
        .flatMap(call -> call.matches().stream().map(CallMatch::worker))
        .distinct()
        .filter(worker -> parties.stream().noneMatch(party -> party.contains(worker)))
        .forEach(worker -> parties.add(List.of(worker)));
    request.calls().forEach(call -> placesLeft.put(call.id(), call.places()));
  }

  /** The figures of the best plan there is. */
  AllocationFigures best() {
    tryParty(0, 0, 0);
    return best.orElseThrow();
  }

  private void tryParty(int index, int filled, long points) {
    if (index == parties.size()) {
      AllocationFigures figures =
          new AllocationFigures(
              filled, request.calls().stream().mapToInt(OpenCall::places).sum(), points, exposure());
      if (best.isEmpty() || figures.compareTo(best.get()) > 0) {
        best = Optional.of(figures);
      }
      return;
    }
    tryCalls(index, 0, new ArrayList<>(), filled, points);
  }

  private void tryCalls(
      int index, int firstCall, List<OpenCall> served, int filled, long points) {
    if (firstCall == request.calls().size()) {
      tryParty(index + 1, filled, points);
      return;
    }
    tryCalls(index, firstCall + 1, served, filled, points);
    OpenCall call = request.calls().get(firstCall);
    List<String> party = parties.get(index);
    Optional<Long> worth = points(call, party);
    int left = placesLeft.getOrDefault(call.id(), 0);
    if (worth.isPresent()
        && party.size() <= left
        && served.stream().noneMatch(other -> exclude(call, other))) {
      placesLeft.put(call.id(), left - party.size());
      party.forEach(worker -> turns.merge(worker, 1, Integer::sum));
      served.add(call);
      tryCalls(index, firstCall + 1, served, filled + party.size(), points + worth.get());
      served.removeLast();
      party.forEach(worker -> turns.merge(worker, -1, Integer::sum));
      placesLeft.put(call.id(), left);
    }
  }

  private long exposure() {
    long sum = 0;
    for (Map.Entry<String, Integer> entry : turns.entrySet()) {
      long before = request.exposure().getOrDefault(entry.getKey(), 0);
      long now = before + entry.getValue();
      sum += now * now - before * before;
    }
    return sum;
  }

  private static Optional<Long> points(OpenCall call, List<String> party) {
    long points = 0;
    for (String worker : party) {
      Optional<CallMatch> match =
          call.matches().stream().filter(one -> one.worker().equals(worker)).findFirst();
      if (match.isEmpty()) {
        return Optional.empty();
      }
      points += Math.round(match.get().score() * 100);
    }
    return Optional.of(points);
  }

  /** Whether nobody can serve both. */
  static boolean exclude(OpenCall a, OpenCall b) {
    if (a.shifts().isEmpty() || b.shifts().isEmpty()) {
      return true;
    }
    double km =
        a.place().isPresent() && b.place().isPresent()
            ? a.place().get().distanceMeters(b.place().get()) / 1000
            : 0;
    for (WorkSpan one : a.shifts()) {
      for (WorkSpan two : b.shifts()) {
        if (!follows(one, two, km) && !follows(two, one, km)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean follows(WorkSpan first, WorkSpan second, double km) {
    Duration pause = Duration.between(first.end(), second.start());
    return !pause.isNegative() && pause.toMinutes() >= 3 * km;
  }
}
