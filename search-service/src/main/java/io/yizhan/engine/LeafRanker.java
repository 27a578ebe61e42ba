package io.yizhan.engine;

import io.yizhan.columns.PlaceBlocks;
import io.yizhan.columns.SegmentColumns;
import io.yizhan.geo.GeoPoint;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** Offers the documents of one segment to the page, with where they stand in an order. */
abstract class LeafRanker {

  /**
   * Offers a document that meets every condition.
   *
   * @param doc number in the segment
   * @param score that of the text; 0 without text; anything when no scores are needed
   */
  abstract void rank(int doc, float score) throws IOException;

  /** Whether the score decides. */
  abstract boolean needsScores();

  /**
   * What the first key of a document without text in a block of {@link PlaceBlocks} is at most.
   *
   * @see RankKey#first
   */
  double atMostIn(int block) {
    return Double.MAX_VALUE;
  }

  /** Whether a document may enter the page, as far as that is cheap to tell. */
  abstract boolean mayEnter(int doc, float score);

  /** Keeps the documents of a batch that may enter the page. */
  void retain(Batch batch) {
    int kept = 0;
    for (int i = 0; i < batch.size(); i++) {
      boolean stays = mayEnter(batch.doc(i), batch.score(i));
      batch.keep(i, kept);
      kept += stays ? 1 : 0;
    }
    batch.cut(kept);
  }

  /** Offers all documents of a batch. */
  void rank(Batch batch) throws IOException {
    for (int i = 0; i < batch.size(); i++) {
      rank(batch.doc(i), batch.score(i));
    }
  }

  /** The ranker of a question's order in one segment. */
  static LeafRanker of(
      Question question,
      BoundConditions bound,
      LeafReaderContext leaf,
      SegmentColumns columns,
      TopHits top)
      throws IOException {
    int docBase = leaf.docBase;
    return switch (question.order()) {
      case Order.ByScore(String thenField) ->
          new ScoreRanker(
              LeafPreference.all(question.preferences(), bound, leaf, columns),
              columns.longs(thenField),
              docBase,
              top);
      case Order.ByDistance(String field, GeoPoint centre, double stepMeters) ->
          new DistanceRanker(
              new Distances(new Surroundings(centre), columns.points(field), stepMeters),
              docBase,
              top);
      case Order.ByDouble(String field) -> {
        double[] numbers = columns.doubles(field);
        yield new ColumnRanker(
            doc -> Double.isNaN(numbers[doc]) ? ColumnRanker.LAST : numbers[doc],
            _ -> 0,
            docBase,
            top);
      }
      case Order.ByLong(String field) -> {
        long[] numbers = columns.longs(field);
        yield new ColumnRanker(_ -> 0, doc -> numbers[doc], docBase, top);
      }
    };
  }

  /** Ranks by what stands in columns. */
  private static final class ColumnRanker extends LeafRanker {

    /** Where what is unknown stands. */
    static final double LAST = Double.NEGATIVE_INFINITY;

    private final First first;
    private final Second second;
    private final int docBase;
    private final TopHits top;

    /** The first key of a document. */
    @FunctionalInterface
    interface First {
      double of(int doc);
    }

    /** The second key of a document. */
    @FunctionalInterface
    interface Second {
      long of(int doc);
    }

    ColumnRanker(First first, Second second, int docBase, TopHits top) {
      this.first = first;
      this.second = second;
      this.docBase = docBase;
      this.top = top;
    }

    @Override
    boolean needsScores() {
      return false;
    }

    @Override
    boolean mayEnter(int doc, float score) {
      return first.of(doc) >= top.least();
    }

    @Override
    void rank(int doc, float score) throws IOException {
      top.offer(first.of(doc), second.of(doc), docBase + doc);
    }
  }
}
