package io.yizhan.answers;

/** What speaks for a passage's being an answer, or against it. Each is a number without unit. */
enum AnswerFeature {
  /** Always 1. */
  BIAS,
  /** Cosine of question and passage. */
  COSINE,
  /** Cosine of the question and the passage's most alike part. */
  CLOSEST,
  /** Share of the question's content that the passage says, rare pairs of characters counting more. */
  COVERED,
  /** The same of all of the document. */
  COVERED_BY_DOCUMENT,
  /** Share of the official words for the question that the passage says; 0 where it has none. */
  OFFICIAL,
  /** Share of the question's content that no document says at all. */
  UNHEARD,
  /** How far the retrieval puts the passage above the tenth. */
  ABOVE_OTHERS,
  /** How far the retrieval puts it below the first; 0 for the first. */
  BELOW_FIRST,
  /** 1 where a figure is asked for and said, −1 where it is not said, 0 where none is asked for. */
  FIGURE,
  /** How young the document is: 1 when it is of the asked year, a half after 20 years. */
  RECENT
}
