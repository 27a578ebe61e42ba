package io.yizhan.answers;

import java.util.Map;

/**
 * A passage that may answer.
 *
 * @param passage what it says and where
 * @param score how well it answers, to be compared within one question only
 * @param cosine how alike question and passage are in meaning, −1…1, to be compared among questions
 * @param parts what the score adds up from, by {@link Feature#label}
 */
public record FoundPassage(Passage passage, float score, float cosine, Map<String, Float> parts) {

  /** Copies the map. */
  public FoundPassage {
    parts = Map.copyOf(parts);
  }
}
