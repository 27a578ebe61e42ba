package io.yizhan.retrieval;

import java.util.Map;

/**
 * A passage that may answer.
 *
 * @param passage what it says and where
 * @param score how well it answers, to be compared within one question only
 * @param cosine how alike question and passage are in meaning, −1…1, to be compared among
 *     questions; 0 where words alone decide
 * @param closest the same for the passage's most alike part
 * @param moved {@code closest}, the question moved to where answers are
 * @param covered how much of the question's pairs of characters it says, by their weight, 0…1
 * @param named whether the question names it or its document
 * @param parts what the score adds up from, by {@link Feature#label}
 */
public record FoundPassage(
    Passage passage,
    float score,
    float cosine,
    float closest,
    float moved,
    float covered,
    boolean named,
    Map<String, Float> parts) {

  /** Copies the map. */
  public FoundPassage {
    parts = Map.copyOf(parts);
  }
}
