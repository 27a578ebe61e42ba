package io.yizhan.benchmarks;

import io.yizhan.codec.RecordCodec;
import io.yizhan.evaluation.DistrictSource;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import io.yizhan.match.MatchPage;
import io.yizhan.match.MatchRequest;
import io.yizhan.match.MatchWeights;
import io.yizhan.match.Matching;
import io.yizhan.model.Job;
import io.yizhan.model.Requirements;
import io.yizhan.model.Worker;
import io.yizhan.occupation.OccupationNormalizer;
import io.yizhan.schema.JobSchema;
import io.yizhan.schema.TermNames;
import io.yizhan.schema.WorkerSchema;
import io.yizhan.synthetic.SyntheticDistrict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the workers of a job cost inside the service, without HTTP.
 *
 * <ul>
 *   <li><b>Claim</b>: the best 100 of a million workers, each with every rule and part in words,
 *       and the near misses cost less than 5 ms in the middle, a small part of a loop over records
 *       that are in memory already and says nothing, and less than to read every number once that
 *       rules may ask for.
 *   <li><b>Measured</b>: time of one page of 100 by {@code Matching.workersFor} ({@code columns}),
 *       of {@link RecordMatching} ({@code records}), and of a sum over as many bytes as the columns
 *       have that rules and scores read ({@code bytes}); one thread, {@value #JOBS} jobs in turn.
 *       The set-up refuses to go on unless the first two find as many workers for every job, and
 *       logs what columns and records take of the heap.
 *   <li><b>Corpus</b>: the demo district at 100,000 and a million workers; open jobs of dated
 *       shifts that name their trade.
 *   <li><b>Not measured</b>: JSON and HTTP; the jobs of a worker; jobs of weekly work; concurrent
 *       clients; the first page after an index was opened.
 *   <li><b>Run</b>: {@code ./yizhan bench MatchBenchmark}; builds the indexes once a run, some
 *       minutes
 * </ul>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Xmx6g")
public class MatchBenchmark {

  private static final int PAGE = 100;
  private static final int JOBS = 16;
  private static final int JOBS_TO_CHOOSE_FROM = 2_000;

  /** Of a worker, in columns that rules and scores read: five sets, six numbers, a place. */
  private static final int BYTES_READ = 5 * Integer.BYTES + 6 * Long.BYTES + 2 * Integer.BYTES;

  /** Workers in the index, active or not. */
  @Param({"100000", "1000000"})
  public int workers = 100_000;

  private @Nullable LiveIndex jobIndex;
  private @Nullable LiveIndex workerIndex;
  private @Nullable Matching matching;
  private @Nullable RecordMatching naive;
  private List<Job> asked = List.of();
  private long[] memory = new long[0];
  private int turn;

  /** Opens the indexes, which the first trial of a run builds, and compares what is found. */
  @Setup
  public void open() throws IOException {
    Lexicon lexicon = Lexicon.shipped();
    SyntheticDistrict district = Districts.of(JOBS_TO_CHOOSE_FROM, workers);
    DistrictSource records = new DistrictSource(district);
    WorkerSchema schema = WorkerSchema.of(lexicon);
    LiveIndex jobs =
        LiveIndex.open(
            BenchmarkIndexes.directory(JOBS_TO_CHOOSE_FROM), JobSchema.of(lexicon), records);
    LiveIndex people = LiveIndex.open(BenchmarkIndexes.workers(workers), schema, records);
    jobIndex = jobs;
    workerIndex = people;
    matching = Matching.create(jobs, people, MatchWeights.standard());
    TermNames names = TermNames.of(lexicon);
    asked =
        district.jobs().flatMap(job -> measured(job, lexicon, names).stream()).limit(JOBS).toList();
    say("columns: " + HeapUse.ofColumns(people, schema.columns()) / workers + " bytes a worker");
    naive = records(district, lexicon, schema.normalizer(), names);
    memory = new long[Math.toIntExact((long) workers * BYTES_READ / Long.BYTES)];
    Arrays.setAll(memory, i -> i);
    compare();
  }

  /** Gives the indexes back. */
  @TearDown
  public void close() throws IOException {
    Objects.requireNonNull(jobIndex, "JMH opens before it measures").close();
    Objects.requireNonNull(workerIndex, "JMH opens before it measures").close();
  }

  /** Ours: the page with all reasons. */
  @Benchmark
  public long columns() throws IOException {
    return page(next()).total();
  }

  /** A loop over records in memory: the ids with their scores. */
  @Benchmark
  public long records() {
    return plain(next()).total();
  }

  /** Every byte once. */
  @Benchmark
  public long bytes() {
    long sum = 0;
    for (long number : memory) {
      sum += number;
    }
    return sum;
  }

  private Job next() {
    turn = (turn + 1) % asked.size();
    return asked.get(turn);
  }

  private MatchPage page(Job job) throws IOException {
    return Objects.requireNonNull(matching, "JMH opens before it measures")
        .workersFor(new MatchRequest(job.id(), PAGE, Optional.empty(), Districts.NOW))
        .orElseThrow();
  }

  private RecordMatching.Found plain(Job job) {
    return Objects.requireNonNull(naive, "JMH opens before it measures").find(job, PAGE);
  }

  private void compare() throws IOException {
    for (Job job : asked) {
      long ours = page(job).total();
      long plain = plain(job).total();
      say("workers for " + job.id() + ": " + ours);
      if (ours != plain) {
        throw new IllegalStateException(
            "both must find as many workers for " + job.id() + "; got: " + ours + " and " + plain);
      }
    }
  }

  private static void say(String measured) {
    System.getLogger(MatchBenchmark.class.getName()).log(System.Logger.Level.INFO, measured);
  }

  private static Optional<Job> measured(Job job, Lexicon lexicon, TermNames names) {
    boolean open =
        job.validUntil().map(end -> end.isAfter(Districts.NOW)).orElse(true)
            && job.placesLeft().orElse(1) > 0
            && !job.shifts().isEmpty()
            && job.weekly().isEmpty();
    Requirements requires = job.requires();
    return job.occupation()
        .filter(_ -> open)
        .flatMap(lexicon.occupations()::find)
        .map(Occupation::code)
        .map(
            code ->
                job.toBuilder()
                    .occupation(code)
                    .requires(
                        new Requirements(
                            List.copyOf(names.all(requires.skills())),
                            List.copyOf(names.all(requires.certificates())),
                            requires.minYears(),
                            requires.minAge()))
                    .build());
  }

  private static RecordMatching records(
      SyntheticDistrict district,
      Lexicon lexicon,
      OccupationNormalizer normalizer,
      TermNames names) {
    long before = HeapUse.now();
    List<ResolvedWorker> people = new ArrayList<>();
    district
        .workers()
        .forEachOrdered(
            worker ->
                people.add(
                    ResolvedWorker.of((Worker) worker.record(), lexicon, normalizer, names)));
    say("records: " + (HeapUse.now() - before) / people.size() + " bytes a worker");
    return new RecordMatching(people, Districts.NOW.atZone(RecordCodec.ZONE).toLocalDate());
  }
}
