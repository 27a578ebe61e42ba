package io.yizhan.engine;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.util.Bits;

/**
 * What proposes the documents of one segment: one selective condition, else the text, else each of
 * them.
 *
 * @param leaf the segment
 * @param ranges of documents outside of which nothing can be found
 * @param text that must match, where there is one
 * @param condition whose index structure leads, where one does
 * @param proposed how many documents that is, estimated
 */
record LeafLead(
    LeafReaderContext leaf,
    List<DocRange> ranges,
    Optional<ScorerSupplier> text,
    Optional<ScorerSupplier> condition,
    long proposed) {

  /** Gives a scan all documents that are proposed, or as many as it wants. */
  void into(LeafScan scan, BudgetedScan walk) throws IOException {
    try {
      if (condition.isPresent()) {
        led(condition.get(), scan, walk);
      } else if (text.isPresent()) {
        BulkScorer scorer = text.get().bulkScorer();
        for (DocRange range : ranges) {
          walk.score(scorer, scan, live(), range);
        }
      } else {
        walk.browse(scan, leaf.reader().maxDoc(), live());
      }
      scan.finish();
    } catch (CollectionTerminatedException done) {
      // Neither the page nor the total want any more.
    }
  }

  private void led(ScorerSupplier lead, LeafScan scan, BudgetedScan walk) throws IOException {
    if (text.isEmpty()) {
      walk.each(lead.get(proposed).iterator(), live(), doc -> scan.collect(doc, 0));
      return;
    }
    Scorer scorer = text.get().get(proposed);
    scan.setScorer(scorer);
    walk.each(
        ConjunctionUtils.intersectIterators(
            List.of(lead.get(proposed).iterator(), scorer.iterator())),
        live(),
        scan::collect);
  }

  private Bits live() {
    return leaf.reader().getLiveDocs();
  }
}
