package io.yizhan.retrieval;

/**
 * What speaks for a passage. Each is a number without unit, of much the same size for all
 * questions.
 */
enum Feature {
  /** Cosine of question and passage. */
  PASSAGE(0, "与整条相近"),
  /** Cosine of question and the passage's most alike part: an item, or how it is asked for. */
  PART(1, "与其中一句相近"),
  /** Cosine of passage and question, the question moved to where answers are. */
  MOVED_PASSAGE(2, "与整条的答法相近"),
  /** Cosine of the most alike part and the moved question. */
  MOVED_PART(3, "与其中一句的答法相近"),
  /** BM25 of words, over the best passage's. */
  WORDS(4, "词语"),
  /** BM25 of pairs of characters in title, path and text, over the best passage's. */
  PAIRS(5, "字词"),
  /** BM25 of the official words for what the question says, over the best passage's. */
  OFFICIAL(6, "官方用语"),
  /** Cosine of the passage and the question moved towards its first finds. */
  FEEDBACK(7, "与首批结果相近"),
  /** How much of all that was found is in the same document. */
  DOCUMENT(8, "同文件"),
  /** The better of the passages before and behind, as a mean of cosine and BM25. */
  NEIGHBOUR(9, "相邻条文"),
  /** Logarithm of how many passages of other documents name this one. */
  NAMED(10, "被引用"),
  /** BM25 of pairs over what a passage would have that says the whole question. */
  COVERED(11, "覆盖问句"),
  /** {@link #NAMED}, the less the better some passage covers the question. */
  NAMED_UNLESS_COVERED(12, "被引用（无原文时）"),
  /** {@link #MOVED_PASSAGE}, the less the better some passage covers the question. */
  MOVED_UNLESS_COVERED(13, "与整条的答法相近（无原文时）"),
  /** {@link #PAIRS}, the more the better some passage covers the question. */
  PAIRS_WHERE_COVERED(14, "字词（有原文时）");

  private final int column;
  private final String label;

  Feature(int column, String label) {
    this.column = column;
    this.label = label;
  }

  /** Its place in a row of features. */
  int column() {
    return column;
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
