package io.yizhan.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * The word pieces that the model knows, by number: 的 → 4638 at the beginning of a word, ##的 → 17695
 * inside one. Immutable.
 */
final class Vocabulary {

  /** What marks a piece that continues a word. */
  static final String CONTINUES = "##";

  /** What {@link #number} answers for a piece the model does not know. */
  static final int UNKNOWN_PIECE = -1;

  private final Map<String, Integer> pieces;
  private final int unknown;
  private final int first;
  private final int last;

  private Vocabulary(Map<String, Integer> pieces) {
    this.pieces = pieces;
    this.unknown = required(pieces, "[UNK]");
    this.first = required(pieces, "[CLS]");
    this.last = required(pieces, "[SEP]");
  }

  /**
   * Reads {@code model.vocab} of a {@code tokenizer.json}.
   *
   * @throws IllegalArgumentException when a piece that marks beginning, end or unknown is missing
   */
  static Vocabulary read(InputStream tokenizer) throws IOException {
    Map<String, Integer> pieces = new HashMap<>();
    JsonNode vocabulary = new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
    vocabulary.properties().forEach(piece -> pieces.put(piece.getKey(), piece.getValue().asInt()));
    return new Vocabulary(pieces);
  }

  /** The number of a piece; {@link #UNKNOWN_PIECE} for one the model does not know. */
  int number(String piece) {
    return pieces.getOrDefault(piece, UNKNOWN_PIECE);
  }

  /** Stands for a word of which some part is unknown. */
  int unknown() {
    return unknown;
  }

  /** Stands before every text; its place in the output is the text's meaning. */
  int first() {
    return first;
  }

  /** Stands behind every text. */
  int last() {
    return last;
  }

  private static int required(Map<String, Integer> pieces, String piece) {
    Integer number = pieces.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("vocabulary must have " + piece + "; got none");
    }
    return number;
  }
}
