package io.yizhan.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * A query as typed, and what its asker wants.
 *
 * @param id stays with the query for good: it decides the {@link Split}
 * @param text as typed
 * @param core what a record must be to be of any interest; never empty
 * @param wishes what it should have beside
 * @param related what the asker might take instead; empty for nothing
 * @param <T> the kind of record that is looked for
 */
record JudgedQuery<T>(
    String id,
    String text,
    List<Criterion<T>> core,
    List<Criterion<T>> wishes,
    List<Criterion<T>> related) {

  /** Everything the asker wants. */
  static final int PERFECT = 3;

  /** The least grade that counts as relevant where a measure knows only yes and no. */
  static final int RELEVANT = 2;

  /** Copies the lists; refuses a query whose core is empty, for which anything would do. */
  JudgedQuery {
    if (core.isEmpty()) {
      throw new IllegalArgumentException("core of query " + id + " must not be empty");
    }
    core = List.copyOf(core);
    wishes = List.copyOf(wishes);
    related = List.copyOf(related);
  }

  /**
   * How well a record answers: 3 core and every wish, 2 core and at least half of the wishes, 1
   * core alone or related and every wish, 0 nothing of that. Whether it can be found is not asked
   * here.
   */
  int grade(T truth, LocalDate today) {
    long met = wishes.stream().filter(wish -> wish.holds(truth, today)).count();
    if (all(core, truth, today)) {
      return met == wishes.size() ? PERFECT : 2 * met >= wishes.size() ? RELEVANT : 1;
    }
    boolean instead = !related.isEmpty() && all(related, truth, today);
    return instead && met == wishes.size() ? 1 : 0;
  }

  private static <T> boolean all(List<Criterion<T>> conditions, T truth, LocalDate today) {
    return conditions.stream().allMatch(condition -> condition.holds(truth, today));
  }
}
