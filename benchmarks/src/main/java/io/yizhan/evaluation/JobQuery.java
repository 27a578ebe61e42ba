package io.yizhan.evaluation;

import io.yizhan.model.Job;
import java.time.LocalDate;
import java.util.List;

/**
 * A query as typed, and what its asker wants.
 *
 * @param id stays with the query for good: it decides the {@link Split}
 * @param text as typed
 * @param core what a job must be to be of any interest; never empty
 * @param wishes what it should have beside
 * @param related what the asker might take instead; empty for nothing
 */
record JobQuery(
    String id, String text, List<Condition> core, List<Condition> wishes, List<Condition> related) {

  /** Everything the asker wants. */
  static final int PERFECT = 3;

  /** The least grade that counts as relevant where a measure knows only yes and no. */
  static final int RELEVANT = 2;

  /** Copies the lists; refuses a query whose core is empty, for which any job would do. */
  JobQuery {
    if (core.isEmpty()) {
      throw new IllegalArgumentException("core of query " + id + " must not be empty");
    }
    core = List.copyOf(core);
    wishes = List.copyOf(wishes);
    related = List.copyOf(related);
  }

  /**
   * How well a job answers: 3 core and every wish, 2 core and at least half of the wishes, 1 core
   * alone or related and every wish, 0 nothing of that. The job must be open; that is not asked
   * here.
   */
  int grade(Job truth, LocalDate today) {
    long met = wishes.stream().filter(wish -> wish.holds(truth, today)).count();
    if (all(core, truth, today)) {
      return met == wishes.size() ? PERFECT : 2 * met >= wishes.size() ? RELEVANT : 1;
    }
    boolean instead = !related.isEmpty() && all(related, truth, today);
    return instead && met == wishes.size() ? 1 : 0;
  }

  private static boolean all(List<Condition> conditions, Job truth, LocalDate today) {
    return conditions.stream().allMatch(condition -> condition.holds(truth, today));
  }
}
