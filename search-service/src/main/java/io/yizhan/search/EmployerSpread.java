package io.yizhan.search;

import io.yizhan.columns.ValueSets;
import io.yizhan.engine.Hit;
import io.yizhan.engine.Spread;
import io.yizhan.indexing.IndexView;
import io.yizhan.schema.JobFields;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * How many jobs of one employer a page of the most relevant may show while others are left. An
 * employer whom the text names is not held back: that is what was asked for. Stateless.
 */
final class EmployerSpread {

  /** Jobs of one employer a page. */
  static final int MOST = 3;

  private EmployerSpread() {}

  /**
   * The spread of a question; empty in any order but that of relevance.
   *
   * @param behind of employers that were held back, the last job that was shown
   */
  static Optional<Spread> of(IndexView view, TypedQuestion typed, List<Hit> behind)
      throws IOException {
    if (typed.request().sort() != JobSort.RELEVANCE) {
      return Optional.empty();
    }
    return Optional.of(new Spread(JobFields.EMPLOYER_KEY, MOST, named(view, typed), behind));
  }

  /**
   * The employer whom the text names: words that are no trade stand in the names of one employer
   * and no other.
   */
  private static OptionalInt named(IndexView view, TypedQuestion typed) throws IOException {
    IndexSearcher searcher = view.searcher();
    if (typed.words().isEmpty()) {
      return OptionalInt.empty();
    }
    Optional<Query> query = typed.words().get().namedEmployer(searcher.getIndexReader());
    if (query.isEmpty()) {
      return OptionalInt.empty();
    }
    Weight weight =
        searcher.createWeight(searcher.rewrite(query.get()), ScoreMode.COMPLETE_NO_SCORES, 1);
    int named = ValueSets.EMPTY_SET;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      int[] employers = view.columns().of(leaf.reader()).sets(JobFields.EMPLOYER_KEY);
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator docs = scorer.iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (live != null && !live.get(doc)) {
          continue;
        }
        if (named != ValueSets.EMPTY_SET && employers[doc] != named) {
          return OptionalInt.empty();
        }
        named = employers[doc];
      }
    }
    return named == ValueSets.EMPTY_SET ? OptionalInt.empty() : OptionalInt.of(named);
  }
}
