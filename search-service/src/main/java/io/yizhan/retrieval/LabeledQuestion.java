package io.yizhan.retrieval;

import java.util.Set;

/**
 * A question of which it is known what answers it.
 *
 * @param id decides which fold it is in
 * @param text in somebody's words
 * @param answers ids of the passages that answer; one is enough
 */
public record LabeledQuestion(String id, String text, Set<String> answers) {

  /** Copies the set. */
  public LabeledQuestion {
    answers = Set.copyOf(answers);
  }
}
