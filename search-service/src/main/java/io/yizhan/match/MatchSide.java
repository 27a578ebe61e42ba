package io.yizhan.match;

import io.yizhan.columns.SegmentColumns;
import io.yizhan.indexing.IndexView;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.ShownRecords;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/**
 * All records of one kind in one state of the index, for one match. One thread.
 *
 * @param <F> what is asked of one of them
 */
abstract class MatchSide<F extends Facts> {

  private final IndexView view;
  private final List<LeafReaderContext> leaves;
  private final ShownRecords records;

  /** Reads the columns of all segments, since the sets of a document may stand in any of them. */
  MatchSide(IndexView view) throws IOException {
    this.view = view;
    leaves = view.searcher().getIndexReader().leaves();
    records = ShownRecords.of(view.searcher().getIndexReader());
    for (LeafReaderContext leaf : leaves) {
      SegmentColumns _ = view.columns().of(leaf.reader());
    }
  }

  /** The facts of a segment. */
  abstract F facts(LeafReaderContext leaf, SegmentColumns columns);

  /** The rule that the other side alone decides, which stands while this one moves. */
  abstract Rule standingRule();

  /**
   * The other rules that exclude, but for {@link Rule#TIME}, while this side moves and the other
   * stands: those that tell most apart first.
   */
  abstract List<RuleGroup<F>> groups();

  List<LeafReaderContext> leaves() {
    return leaves;
  }

  F facts(LeafReaderContext leaf) throws IOException {
    return facts(leaf, view.columns().of(leaf.reader()));
  }

  /** The segment of a document by its number in the index. */
  LeafReaderContext leafOf(int doc) {
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }

  /** The facts of a document by its number in the index. */
  F at(int doc) throws IOException {
    LeafReaderContext leaf = leafOf(doc);
    F facts = facts(leaf);
    facts.at(doc - leaf.docBase);
    return facts;
  }

  /** The facts of the record with an id. */
  Optional<F> find(String id) throws IOException {
    Optional<Integer> doc = docOf(id);
    return doc.isPresent() ? Optional.of(at(doc.get())) : Optional.empty();
  }

  /** The number in the index of the record with an id. */
  Optional<Integer> docOf(String id) throws IOException {
    TopDocs found = view.searcher().search(new TermQuery(new Term(DocumentFields.ID, id)), 1);
    return Arrays.stream(found.scoreDocs).map(hit -> hit.doc).findFirst();
  }

  /** The record of a document as others see it. */
  String json(int doc) throws IOException {
    return records.json(doc);
  }
}
