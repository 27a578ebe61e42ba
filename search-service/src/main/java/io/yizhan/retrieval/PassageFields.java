package io.yizhan.retrieval;

/** Names of the fields that a passage has in the index. */
final class PassageFields {

  /** Words of title, path and text. */
  static final String WORDS = "words";

  /** Pairs of characters of title, path and text. */
  static final String PAIRS = "pairs";

  private PassageFields() {}
}
