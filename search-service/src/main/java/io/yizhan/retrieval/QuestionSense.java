package io.yizhan.retrieval;

import io.yizhan.embedding.SentenceVector;

/**
 * What a question means.
 *
 * @param asked its vector
 * @param moved its vector, moved to where answers are
 */
record QuestionSense(SentenceVector asked, SentenceVector moved) {

  /** A question, moved. */
  static QuestionSense of(SentenceVector asked, QuestionProjection projection) {
    return new QuestionSense(asked, projection.apply(asked));
  }
}
