package io.yizhan.answers;

/** What speaks for a passage's being an answer, or against it. Each is a number without unit. */
enum AnswerFeature {
  /** Always 1. */
  BIAS(0),
  /** Cosine of question and passage. */
  COSINE(1),
  /** Cosine of the question and the passage or its most alike part. */
  CLOSEST(2),
  /** The same of the question moved to where answers are. */
  MOVED(3),
  /**
   * Share of the question's content that the passage says, rare pairs of characters counting more.
   */
  COVERED(4),
  /** The same of all of the document. */
  COVERED_BY_DOCUMENT(5),
  /** Share of the official words for the question that the passage says; 0 where it has none. */
  OFFICIAL(6),
  /** Share of the question's content that no document says at all. */
  UNHEARD(7),
  /** How far the retrieval puts the passage above the tenth. */
  ABOVE_OTHERS(8),
  /** How far the retrieval puts it below the first; 0 for the first. */
  BELOW_FIRST(9),
  /** 1 where a figure is asked for and said, −1 where it is not said, 0 where none is asked for. */
  FIGURE(10),
  /** How young the document is: 1 when it is of the asked year, a half after 20 years. */
  RECENT(11);

  private static final int COUNT = values().length;

  private final int column;

  AnswerFeature(int column) {
    this.column = column;
  }

  /** Its place in a row of features. */
  int column() {
    return column;
  }

  /** How many there are. */
  static int count() {
    return COUNT;
  }
}
