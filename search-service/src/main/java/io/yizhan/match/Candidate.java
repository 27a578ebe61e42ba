package io.yizhan.match;

import java.util.Comparator;
import org.apache.lucene.util.BytesRef;

/**
 * A document that may enter a page.
 *
 * @param score of the pair
 * @param id of the record
 * @param doc number in the index
 */
record Candidate(double score, BytesRef id, int doc) {

  /** Best first; equal scores by id. */
  static final Comparator<Candidate> ORDER =
      Comparator.comparingDouble((Candidate candidate) -> -candidate.score)
          .thenComparing(Candidate::id);
}
