package io.yizhan.search;

import io.yizhan.engine.Budget;
import io.yizhan.indexing.IndexView;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.spelling.Correction;
import io.yizhan.spelling.SpellingCorrector;
import java.io.IOException;
import java.util.Optional;

/**
 * Offers a corrected text: 月搜 finds nothing, did you mean 月嫂?
 *
 * <p>Offered only where the corrected text finds more under the same conditions; a text that finds
 * as much as its correction is taken at its word. Immutable; safe for any thread. Costs tens of
 * microseconds, and a count where there is something to correct.
 */
final class DidYouMean {

  private final SpellingCorrector corrector;
  private final QuestionReader questions;
  private final JobQueryBuilder queries;

  /** Offers words of this lexicon, searched as {@code questions} and {@code queries} search. */
  DidYouMean(
      DocumentSchema schema, Lexicon lexicon, QuestionReader questions, JobQueryBuilder queries) {
    this.corrector = SpellingCorrector.create(lexicon, schema.analyzers().segmenter());
    this.questions = questions;
    this.queries = queries;
  }

  /** The text to offer for a request that found {@code total} jobs. */
  Optional<String> offer(IndexView view, JobSearchRequest request, long total, Budget budget)
      throws IOException {
    if (request.text().isBlank()) {
      return Optional.empty();
    }
    Optional<String> corrected = corrector.correct(request.text()).map(Correction::text);
    if (corrected.isEmpty() || corrected.get().length() > JobSearchRequest.MAX_TEXT_CHARS) {
      return Optional.empty();
    }
    JobSearchRequest instead = request.withText(corrected.get());
    long found = queries.count(view, questions.read(instead, request.now()), total + 1, budget);
    return found > total ? corrected : Optional.empty();
  }
}
