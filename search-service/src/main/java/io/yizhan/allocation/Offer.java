package io.yizhan.allocation;

import java.util.Comparator;
import java.util.List;

/**
 * One worker, or a crew as a whole, who could go to a call.
 *
 * @param people by index, never empty
 * @param call where, by its place among the calls of a problem
 * @param points their scores in steps, summed
 * @param score mean of their scores
 */
record Offer(List<Person> people, int call, long points, double score) {

  /** By call, then person: a person has one offer of a call. */
  static final Comparator<Offer> ORDER =
      Comparator.comparingInt(Offer::call).thenComparing(Offer::first, Person.ORDER);

  /** Best score first. */
  static final Comparator<Offer> BEST_FIRST =
      Comparator.comparingDouble(Offer::score).reversed().thenComparing(Offer::first, Person.ORDER);

  Person first() {
    return people.getFirst();
  }

  int size() {
    return people.size();
  }

  boolean isCrew() {
    return size() > 1;
  }
}
