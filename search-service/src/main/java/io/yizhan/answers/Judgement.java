package io.yizhan.answers;

import io.yizhan.retrieval.FoundPassage;
import java.util.List;

/**
 * How well a found passage answers.
 *
 * @param found the passage
 * @param preference decides which is taken, the highest of a question's
 * @param likelihood that it answers, 0…1
 * @param shortfalls what the question names and it does not cover
 */
record Judgement(
    FoundPassage found, double preference, double likelihood, List<Shortfall> shortfalls) {

  /** Copies the list. */
  Judgement {
    shortfalls = List.copyOf(shortfalls);
  }
}
