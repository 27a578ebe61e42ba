package io.yizhan.engine;

import io.yizhan.columns.ColumnStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Says of single documents what a search added up. One thread; as long as one page. */
final class ScoreExplainer {

  private final IndexSearcher searcher;
  private final ColumnStore store;
  private final Question question;
  private final BoundConditions bound;
  private final List<LeafReaderContext> leaves;

  ScoreExplainer(IndexSearcher searcher, ColumnStore store, Question question) {
    this.searcher = searcher;
    this.store = store;
    this.question = question;
    this.bound = new BoundConditions(searcher, store, new BudgetedScan(Budget.unlimited()));
    this.leaves = searcher.getIndexReader().leaves();
  }

  List<Explanation> explain(List<Hit> hits) throws IOException {
    for (LeafReaderContext leaf : leaves) {
      store.of(leaf.reader());
    }
    Optional<Weight> text = Optional.empty();
    if (question.text().isPresent()) {
      text =
          Optional.of(
              searcher.createWeight(
                  searcher.rewrite(question.text().get()), ScoreMode.COMPLETE, 1));
    }
    List<Explanation> explanations = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc(), leaves));
      int doc = hit.doc() - leaf.docBase;
      List<Float> parts = new ArrayList<>();
      for (Preference preference : question.preferences()) {
        parts.add(LeafPreference.of(preference, bound, leaf, store.of(leaf.reader())).of(doc));
      }
      explanations.add(new Explanation(text.isEmpty() ? 0 : score(text.get(), leaf, doc), parts));
    }
    return explanations;
  }

  private static float score(Weight text, LeafReaderContext leaf, int doc) throws IOException {
    Scorer scorer = text.scorer(leaf);
    return scorer != null && scorer.iterator().advance(doc) == doc ? scorer.score() : 0;
  }
}
