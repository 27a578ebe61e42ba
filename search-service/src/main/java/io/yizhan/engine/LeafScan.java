package io.yizhan.engine;

import io.yizhan.columns.PlaceBlocks;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Takes the documents that lead in one segment: tests, ranks and counts each. A document that fails
 * what is chosen of exactly one dimension counts for that dimension alone.
 *
 * <p>Documents that come one by one are scored only when they pass; those that come scored already
 * are tested as a {@link Batch}.
 *
 * <p>Once the {@link Tally} has enough, what cannot enter the page is passed over: whole blocks,
 * and documents whose text scores too little before anything else is tested of them. Where no
 * document can enter, the scan ends with a {@link CollectionTerminatedException}.
 */
final class LeafScan implements LeafCollector {

  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private static final int BLOCKS_BETWEEN_ASKING = 16;

  private static final Scorable NO_TEXT =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };

  private final DocTest[] tests;
  private final LeafDimension[] dimensions;
  private final LeafDimension[] chosen;
  private final LeafRanker ranker;
  private final TopHits top;
  private final Batch batch;
  private final Tally tally;
  private Scorable scorer = NO_TEXT;
  private boolean scored;

  /** A scan of one segment. */
  LeafScan(
      DocTest[] tests,
      LeafDimension[] dimensions,
      LeafRanker ranker,
      TopHits top,
      Batch batch,
      Tally tally) {
    this.tests = tests;
    this.dimensions = dimensions;
    this.chosen =
        Arrays.stream(dimensions).filter(LeafDimension::isChosen).toArray(LeafDimension[]::new);
    this.ranker = ranker;
    this.top = top;
    this.batch = batch;
    this.tally = tally;
  }

  /**
   * Takes the score of what is coming. A {@link Scorer} walks the postings and scores on demand;
   * any other has scored whole windows beforehand.
   */
  @Override
  public void setScorer(Scorable current) {
    scorer = current;
    scored = !(current instanceof Scorer);
  }

  @Override
  public void collect(int doc) throws IOException {
    if (scored) {
      collect(doc, ranker.needsScores() ? scorer.score() : 0);
      return;
    }
    for (DocTest test : tests) {
      if (!test.passes(doc)) {
        return;
      }
    }
    take(doc);
  }

  /** Takes a document whose score is known, with others like it. */
  void collect(int doc, float score) throws IOException {
    batch.add(doc, score);
    if (batch.isFull()) {
      finish();
      endIfDone();
    }
  }

  /** Tests, ranks and counts what is in the batch. */
  @Override
  public void finish() throws IOException {
    if (tally.isEnough()) {
      int before = batch.size();
      ranker.retain(batch);
      if (batch.size() < before) {
        tally.passOver();
      }
    }
    for (DocTest test : tests) {
      test.retain(batch);
    }
    takeAll(true);
  }

  /** Ends the scan when neither the page nor the total want any more. */
  private void endIfDone() {
    if (tally.isEnough() && top.least() == Double.POSITIVE_INFINITY) {
      tally.passOver();
      throw new CollectionTerminatedException();
    }
  }

  /**
   * Takes every document, block by block, where no text leads. Blocks of which nothing can hold are
   * passed over, what holds of a whole block is not tested, and what cannot enter the page is only
   * counted. The most promising block comes first, since it decides what can.
   *
   * @param documents of the segment
   * @param live null when all are
   * @param budget asked every few thousand documents
   */
  void browse(int documents, @Nullable Bits live, Budget budget) throws IOException {
    int blocks = (documents + PlaceBlocks.SIZE - 1) / PlaceBlocks.SIZE;
    int first = mostPromising(blocks);
    for (int i = 0; i < blocks; i++) {
      if (i % BLOCKS_BETWEEN_ASKING == 0 && budget.isSpent()) {
        return;
      }
      int block = first + i < blocks ? first + i : first + i - blocks;
      boolean mayEnter = ranker.atMostIn(block) >= top.least();
      if (!mayEnter && tally.isEnough()) {
        tally.passOver();
      } else if (DocTest.coverage(tests, block) != Coverage.NONE) {
        int from = block * PlaceBlocks.SIZE;
        batch.fill(from, Math.min(from + PlaceBlocks.SIZE, documents), live);
        for (DocTest test : tests) {
          if (test.coverage(block) == Coverage.SOME) {
            test.retain(batch);
          }
        }
        takeAll(mayEnter);
      }
    }
  }

  private int mostPromising(int blocks) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int block = 0; block < blocks; block++) {
      double promised = ranker.atMostIn(block);
      if (promised > most) {
        best = block;
        most = promised;
      }
    }
    return best;
  }

  /** Counts, and ranks if wanted, what is left of the batch. */
  private void takeAll(boolean ranked) throws IOException {
    switch (chosen.length) {
      case 0 -> {}
      case 1 -> chosen[0].retain(batch);
      default -> retainChosen();
    }
    tally.add(batch.size());
    for (LeafDimension dimension : dimensions) {
      dimension.count(batch);
    }
    if (ranked) {
      ranker.rank(batch);
    }
    batch.cut(0);
  }

  /** Keeps what has all that is chosen; what misses one choice counts there. */
  private void retainChosen() {
    int kept = 0;
    for (int i = 0; i < batch.size(); i++) {
      int missed = missed(batch.doc(i));
      if (missed == NONE) {
        batch.keep(i, kept);
        kept++;
      } else if (missed != SEVERAL) {
        chosen[missed].count(batch.doc(i));
      }
    }
    batch.cut(kept);
  }

  private void take(int doc) throws IOException {
    int missed = missed(doc);
    if (missed == SEVERAL) {
      return;
    }
    if (missed != NONE) {
      chosen[missed].count(doc);
      return;
    }
    tally.add(1);
    for (LeafDimension dimension : dimensions) {
      dimension.count(doc);
    }
    ranker.rank(doc, ranker.needsScores() ? scorer.score() : 0);
    endIfDone();
  }

  /** Which one choice a document misses. */
  private int missed(int doc) {
    int missed = NONE;
    for (int i = 0; i < chosen.length; i++) {
      if (!chosen[i].holds(doc)) {
        if (missed != NONE) {
          return SEVERAL;
        }
        missed = i;
      }
    }
    return missed;
  }
}
