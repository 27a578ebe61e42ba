package io.yizhan.benchmarks;

import io.yizhan.analysis.Analyzers;
import io.yizhan.columns.PlaceOrder;
import io.yizhan.console.Home;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Job;
import io.yizhan.schema.JobSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast jobs become a committed index, and what of that is segmentation.
 *
 * <ul>
 *   <li><b>Claim</b>: analysis is more than half of the work of indexing.
 *   <li><b>Measured</b>: jobs a second, one thread: document, analysis, inversion, flush and commit
 *       to a real directory. {@code analysis} tells the parts apart: {@code SERVICE} as it is;
 *       {@code PRE_SEGMENTED} the same terms, cut beforehand and parted by blanks; {@code NONE}
 *       without any text field. Share of analysis = 1 − SERVICE rate / PRE_SEGMENTED rate.
 *   <li><b>Corpus</b>: 1,000 synthetic jobs into an empty index, over and over.
 *   <li><b>Not measured</b>: merges of a large index, updates, the database, refreshing searchers.
 *       PRE_SEGMENTED puts words inside words one after another, so its positions are more.
 *   <li><b>Run</b>: {@code ./yizhan bench IndexingBenchmark}
 * </ul>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class IndexingBenchmark {

  private static final int JOBS = 1_000;

  /** How text becomes terms while indexing. */
  @Param({"SERVICE", "PRE_SEGMENTED", "NONE"})
  public TextTreatment analysis = TextTreatment.SERVICE;

  private final JobSchema schema = schema();
  private List<Job> jobs = List.of();
  private PreparedJobs prepared = PreparedJobs.NONE;
  private Path directory = Path.of("");

  /** Makes the jobs and, where they are wanted, their terms. */
  @Setup
  public void prepare() throws IOException {
    jobs = Districts.of(JOBS).jobs().toList();
    prepared = PreparedJobs.of(jobs, schema, analysis);
    Files.createDirectories(Home.output("bench"));
    directory = Files.createTempDirectory(Home.output("bench"), "indexing");
  }

  /** Writes every job into a new index and commits. */
  @Benchmark
  @OperationsPerInvocation(JOBS)
  public long index() throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(analysis.analyzer(schema))
            .setIndexSort(PlaceOrder.sort())
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    try (FSDirectory files = FSDirectory.open(directory);
        IndexWriter writer = new IndexWriter(files, config)) {
      for (int i = 0; i < JOBS; i++) {
        writer.addDocument(prepared.treat(i, schema.document(jobs.get(i), 1)));
      }
      return writer.commit();
    }
  }

  private static JobSchema schema() {
    Lexicon lexicon = Lexicon.load();
    return JobSchema.create(lexicon, Analyzers.create(lexicon));
  }
}
