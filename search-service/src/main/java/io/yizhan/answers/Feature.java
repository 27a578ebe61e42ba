package io.yizhan.answers;

/** What speaks for a passage. Each is a number without unit, of much the same size for all questions. */
enum Feature {
  /** Cosine of question and passage. */
  PASSAGE("与整条相近"),
  /** Cosine of question and the passage's most alike chunk. */
  CHUNK("与其中一句相近"),
  /** Cosine of passage and question, the question moved to where answers are. */
  MOVED_PASSAGE("与整条的答法相近"),
  /** Cosine of the most alike chunk and the moved question. */
  MOVED_CHUNK("与其中一句的答法相近"),
  /** BM25 of words, over the best passage's. */
  WORDS("词语"),
  /** BM25 of pairs of characters in title, path and text, over the best passage's. */
  PAIRS("字词"),
  /** BM25 of the official words for what the question says, over the best passage's. */
  OFFICIAL("官方用语"),
  /** Cosine of the passage and the question moved towards its first finds. */
  FEEDBACK("与首批结果相近"),
  /** How much of all that was found is in the same document. */
  DOCUMENT("同文件"),
  /** The better of the passages before and behind, as a mean of cosine and BM25. */
  NEIGHBOUR("相邻条文"),
  /** Logarithm of how many passages of other documents name this one. */
  NAMED("被引用");

  private final String label;

  Feature(String label) {
    this.label = label;
  }

  /** What people read. */
  String label() {
    return label;
  }

  /** How many there are. */
  static int count() {
    return COUNT;
  }

  private static final int COUNT = values().length;
}
