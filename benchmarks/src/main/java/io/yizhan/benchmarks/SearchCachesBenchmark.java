package io.yizhan.benchmarks;

import io.yizhan.evaluation.DistrictIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Job;
import io.yizhan.search.JobFacet;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.JobSearchRequestBuilder;
import io.yizhan.synthetic.SyntheticDistrict;
import io.yizhan.understanding.Given;
import io.yizhan.understanding.JobInterpreter;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each cache of a search earns, and what it holds.
 *
 * <ul>
 *   <li><b>Claim</b>: a page without a text whose counts are kept costs less than half of one that
 *       counts anew; what is typed is understood in so little time that keeping it would earn
 *       nothing.
 *   <li><b>Measured</b>: mean time of a page of 20 with every facet, one thread: {@code counted}
 *       finds nothing kept (and keeps it, in vain), {@code countsKept} finds the counts, {@code
 *       answerKept} the whole page. {@code understood} is the reading of a text alone. Hit rates
 *       and the heap that all kept counts take are logged.
 *   <li><b>Corpus</b>: the demo district at 100,000 jobs; 500 pages with a region and mostly
 *       another choice, drawn as the n-th most frequent comes with 1/n; 16 texts in turn.
 *   <li><b>Not measured</b>: HTTP; how often a real district's state of the index changes, which
 *       ends what is kept.
 *   <li><b>Run</b>: {@code ./yizhan bench SearchCachesBenchmark}; builds the index once a run
 * </ul>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SearchCachesBenchmark {

  private static final int JOBS = 100_000;
  private static final int DIFFERENT = 500;
  private static final int DRAWN = 64;
  private static final long SEED = 7;

  private @Nullable DistrictIndex district;
  private @Nullable JobInterpreter interpreter;
  private final List<JobSearchRequest> pages = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(SEED);
  private Instant earlier = Districts.NOW;
  private Instant later = Districts.NOW;

  /** Opens the index, and keeps the counts of every page. */
  @Setup
  public void open() throws IOException {
    SyntheticDistrict jobs = Districts.of(JOBS);
    district = DistrictIndex.open(jobs, BenchmarkIndexes.directory(JOBS));
    interpreter = JobInterpreter.create(Lexicon.shipped());
    for (int i = 0; i < DIFFERENT; i++) {
      pages.add(page(jobs.truth(i), i));
    }
    long before = HeapUse.now();
    for (JobSearchRequest page : pages) {
      opened().search().search(page.at(Districts.NOW.minusSeconds(1)));
    }
    say("counts and pages kept take " + (HeapUse.now() - before) + " bytes");
    say(opened().search().stats().toString());
  }

  /** Gives the index back. */
  @TearDown
  public void close() throws IOException {
    say(opened().search().stats().toString());
    opened().close();
  }

  /** Nothing is kept that holds: each asks for a moment before those that were counted. */
  @Benchmark
  @OperationsPerInvocation(DRAWN)
  public long counted() throws IOException {
    long found = 0;
    for (int i = 0; i < DRAWN; i++) {
      earlier = earlier.minusNanos(1);
      found += found(earlier.minusSeconds(2));
    }
    return found;
  }

  /** Counts are kept, the page is not. */
  @Benchmark
  @OperationsPerInvocation(DRAWN)
  public long countsKept() throws IOException {
    long found = 0;
    for (int i = 0; i < DRAWN; i++) {
      later = later.plusNanos(1);
      found += found(later);
    }
    return found;
  }

  /** The whole page is kept once it was asked for. */
  @Benchmark
  @OperationsPerInvocation(DRAWN)
  public long answerKept() throws IOException {
    long found = 0;
    for (int i = 0; i < DRAWN; i++) {
      found += found(Districts.NOW);
    }
    return found;
  }

  /** A text as conditions, wishes and words. */
  @Benchmark
  @OperationsPerInvocation(SeekerSearch.TURNS)
  public int understood() {
    int conditions = 0;
    for (String text : SeekerSearch.TEXTS) {
      conditions +=
          Objects.requireNonNull(interpreter, "JMH opens before it measures")
              .understand(text, Districts.NOW, Given.NOTHING)
              .conditions()
              .size();
    }
    return conditions;
  }

  private long found(Instant now) throws IOException {
    int rank = (int) Math.pow(DIFFERENT, random.nextDouble()) - 1;
    return opened().search().search(pages.get(rank).at(now)).total();
  }

  /** A page that somebody opens who looks for what this job is. */
  private static JobSearchRequest page(Job job, int number) {
    JobSearchRequestBuilder page = JobSearchRequest.builder(Districts.NOW).countAll();
    if (number > 0) {
      job.location().region().ifPresent(region -> page.choose(JobFacet.REGION, region));
    }
    switch (number % 4) {
      case 1 ->
          job.employmentType()
              .ifPresent(type -> page.choose(JobFacet.EMPLOYMENT_TYPE, type.name()));
      case 2 -> job.settlement().ifPresent(cycle -> page.choose(JobFacet.SETTLEMENT, cycle.name()));
      case 3 -> job.shifts().stream().findFirst().ifPresent(shift -> page.date(shift.date()));
      default -> {}
    }
    return page.build();
  }

  private DistrictIndex opened() {
    return Objects.requireNonNull(district, "JMH opens the index before it measures");
  }

  private static void say(String measured) {
    System.getLogger(SearchCachesBenchmark.class.getName()).log(System.Logger.Level.INFO, measured);
  }
}
