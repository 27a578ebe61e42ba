package io.yizhan.retrieval;

import io.yizhan.embedding.SentenceVector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The vectors of a passage.
 *
 * @param whole that of its text; empty until it is computed
 * @param parts those of its items and of how it is asked for, as far as they are computed
 */
record PassageSenses(Optional<SentenceVector> whole, List<SentenceVector> parts) {

  /** Copies the list. */
  PassageSenses {
    parts = List.copyOf(parts);
  }

  /** All of them, that of the whole first. */
  List<SentenceVector> all() {
    return Stream.concat(whole.stream(), parts.stream()).toList();
  }

  /** How many vectors there are. */
  int size() {
    return parts.size() + (whole.isPresent() ? 1 : 0);
  }
}
