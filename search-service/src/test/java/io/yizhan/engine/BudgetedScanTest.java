package io.yizhan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A segment of several windows, every third document of which has the word. */
class BudgetedScanTest {

  private static final int DOCUMENTS = 2 * BudgetedScan.WINDOW + 1_000;
  private static final int STEP = 3;

  private static ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private static Optional<DirectoryReader> reader = Optional.empty();

  @BeforeAll
  static void write() throws IOException {
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int i = 0; i < DOCUMENTS; i++) {
        Document document = new Document();
        document.add(new StringField("f", i % STEP == 0 ? "yes" : "no", Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    reader = Optional.of(DirectoryReader.open(directory));
  }

  @AfterAll
  static void close() throws IOException {
    reader.orElseThrow().close();
    directory.close();
  }

  @Test
  void score_severalWindows_collectsEachDocumentOnce() throws IOException {
    FixedBitSet seen = score(Budget.unlimited());
    assertThat(seen.cardinality()).isEqualTo(Math.ceilDiv(DOCUMENTS, STEP));
  }

  @Test
  void score_budgetOfOneWindow_leavesTheRest() throws IOException {
    FixedBitSet seen = score(readings(2));
    assertThat(seen.cardinality()).isEqualTo(Math.ceilDiv(2 * BudgetedScan.WINDOW, STEP));
    assertThat(seen.nextSetBit(2 * BudgetedScan.WINDOW)).isEqualTo(DocIdSetIterator.NO_MORE_DOCS);
  }

  @Test
  void each_budgetSpent_leavesTheRest() throws IOException {
    AtomicLong taken = new AtomicLong();
    new BudgetedScan(readings(3))
        .each(
            DocIdSetIterator.all(DOCUMENTS),
            leaf().reader().getLiveDocs(),
            _ -> taken.addAndGet(1));
    assertThat(taken).hasValue(3 * 4_096);
  }

  @Test
  void each_spentBudgetAndNothingToWalk_isNotCut() throws IOException {
    Budget budget = Budget.of(Duration.ZERO);
    new BudgetedScan(budget).each(DocIdSetIterator.empty(), leaf().reader().getLiveDocs(), _ -> {});
    assertThat(budget.isCut()).isFalse();
  }

  /** A budget that may be asked so often. */
  private static Budget readings(int askings) {
    AtomicLong clock = new AtomicLong(-1);
    return new Budget(Duration.ofNanos(askings + 1L), clock::incrementAndGet);
  }

  private static FixedBitSet score(Budget budget) throws IOException {
    FixedBitSet seen = new FixedBitSet(DOCUMENTS);
    Weight weight =
        new IndexSearcher(reader.orElseThrow())
            .createWeight(new TermQuery(new Term("f", "yes")), ScoreMode.COMPLETE_NO_SCORES, 1);
    new BudgetedScan(budget)
        .score(
            weight.scorerSupplier(leaf()).bulkScorer(),
            new LeafCollector() {
              @Override
              public void setScorer(Scorable scorer) {}

              @Override
              public void collect(int doc) {
                assertThat(seen.getAndSet(doc)).isFalse();
              }
            },
            leaf().reader().getLiveDocs());
    return seen;
  }

  private static LeafReaderContext leaf() {
    return reader.orElseThrow().leaves().getFirst();
  }
}
