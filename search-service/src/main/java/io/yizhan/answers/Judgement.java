package io.yizhan.answers;

import io.yizhan.retrieval.FoundPassage;
import java.util.List;

/**
 * How well a found passage answers.
 *
 * @param found the passage
 * @param likelihood that it answers, 0…1
 * @param shortfalls what the question names and it does not cover
 */
record Judgement(FoundPassage found, double likelihood, List<Shortfall> shortfalls) {

  /** Copies the list. */
  Judgement {
    shortfalls = List.copyOf(shortfalls);
  }
}
