package io.yizhan.engine;

import java.util.List;

/**
 * What makes up a score.
 *
 * @param text what the text adds, 0 without one
 * @param preferences what each preference adds, in the order of the question
 */
public record Explanation(float text, List<Float> preferences) {

  /** Takes its own copy. */
  public Explanation {
    preferences = List.copyOf(preferences);
  }
}
