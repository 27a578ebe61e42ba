package io.yizhan.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A request in the order that makes its answer repeatable: calls and people by id, and every offer
 * that can be taken as a whole. Immutable.
 *
 * @param calls by id
 * @param conflicts between them
 * @param people by id
 * @param offers in {@link Offer#ORDER}
 */
record Problem(List<OpenCall> calls, Conflicts conflicts, List<Person> people, List<Offer> offers) {

  /**
   * Lays a request out; some hundred nanoseconds a match.
   *
   * @param steps into so many a score of 1 is cut
   */
  static Problem of(AllocationRequest request, int steps) {
    List<OpenCall> calls =
        request.calls().stream().sorted(Comparator.comparing(OpenCall::id)).toList();
    Map<String, Person> people = people(calls, request.exposure());
    List<Offer> offers = new ArrayList<>();
    for (int call = 0; call < calls.size(); call++) {
      offers.addAll(offers(call, calls.get(call), people, steps));
    }
    return new Problem(
        calls,
        Conflicts.of(calls),
        people.values().stream().sorted(Person.ORDER).toList(),
        offers.stream().sorted(Offer.ORDER).toList());
  }

  private static Map<String, Person> people(List<OpenCall> calls, Map<String, Integer> exposure) {
    Set<String> ids = new TreeSet<>();
    calls.forEach(call -> call.matches().forEach(match -> ids.add(match.worker())));
    Map<String, Person> people = new HashMap<>();
    for (String id : ids) {
      people.put(id, new Person(people.size(), id, exposure.getOrDefault(id, 0)));
    }
    return people;
  }

  private static List<Offer> offers(
      int index, OpenCall call, Map<String, Person> people, int steps) {
    Map<Person, Double> scores = new HashMap<>();
    call.matches().forEach(match -> scores.put(person(people, match.worker()), match.score()));
    Set<String> inCrews = new HashSet<>();
    List<Offer> offers = new ArrayList<>();
    for (Crew crew : call.crews()) {
      inCrews.addAll(crew.workers());
      List<Person> members =
          crew.workers().stream()
              .filter(people::containsKey)
              .map(worker -> person(people, worker))
              .filter(scores::containsKey)
              .toList();
      if (members.size() == crew.workers().size() && members.size() <= call.places()) {
        offers.add(offer(members, index, scores, steps));
      }
    }
    for (CallMatch match : call.matches()) {
      if (!inCrews.contains(match.worker())) {
        offers.add(offer(List.of(person(people, match.worker())), index, scores, steps));
      }
    }
    return offers;
  }

  private static Offer offer(
      List<Person> members, int call, Map<Person, Double> scores, int steps) {
    long points = 0;
    double sum = 0;
    for (Person member : members) {
      double score = scores.getOrDefault(member, 0.0);
      points += Math.round(score * steps);
      sum += score;
    }
    return new Offer(members, call, points, sum / members.size());
  }

  private static Person person(Map<String, Person> people, String worker) {
    Person person = people.get(worker);
    if (person == null) {
      throw new IllegalStateException("everyone who fits a call is known; got: " + worker);
    }
    return person;
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
    int[] turns = new int[people.size()];
    for (Offer offer : plan.taken()) {
      filled += offer.size();
      points += offer.points();
      for (Person person : offer.people()) {
        exposure += person.cost(turns[person.index()]++);
      }
    }
    return new AllocationFigures(filled, places(), points, exposure);
  }
}
