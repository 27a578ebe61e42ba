package io.yizhan.benchmarks;

import io.yizhan.evaluation.DistrictIndex;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a seeker's search costs inside the service, without HTTP.
 *
 * <ul>
 *   <li><b>Claim</b>: what a page allocates is a matter of the page, not of the index: with twenty
 *       times the jobs it grows by less than a fifth where the page was full before; an answer from
 *       the cache allocates less than a kilobyte.
 *   <li><b>Measured</b>: mean time of {@code JobSearch.search}, one thread, page of 20: query,
 *       collecting with exact counts, facets where asked, stored records, highlights. {@code cold}
 *       asks at a moment nobody asked at; {@code cached} repeats.
 *   <li><b>Corpus</b>: the demo district at 5,000 and 100,000 jobs; 16 texts in turn.
 *   <li><b>Not measured</b>: JSON and HTTP; concurrent clients; updates while searching; real text.
 *   <li><b>Run</b>: {@code ./yizhan bench JobSearchBenchmark}; builds each index once a run
 * </ul>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JobSearchBenchmark {

  /** Jobs in the index, open or not. */
  @Param({"5000", "100000"})
  public int jobs = 5_000;

  /** What is asked. */
  @Param({"TEXT", "TEXT_NEAR", "BROWSE"})
  public SeekerSearch search = SeekerSearch.TEXT;

  private @Nullable DistrictIndex district;
  private Instant now = Districts.NOW;

  /** Opens the index; the first trial of a run builds it. */
  @Setup
  public void open() throws IOException {
    district = DistrictIndex.open(Districts.of(jobs), BenchmarkIndexes.directory(jobs));
  }

  /** Gives the index back. */
  @TearDown
  public void close() throws IOException {
    opened().close();
  }

  /** Requests that were never made before: all turns, so that every trial asks the same. */
  @Benchmark
  @OperationsPerInvocation(SeekerSearch.TURNS)
  public long cold() throws IOException {
    long hits = 0;
    for (int turn = 0; turn < SeekerSearch.TURNS; turn++) {
      // Another nanosecond is another request to the cache, and the same one to the index.
      now = now.plusNanos(1);
      hits += opened().search().search(search.request(turn, now)).total();
    }
    return hits;
  }

  /** The same requests, made before. */
  @Benchmark
  @OperationsPerInvocation(SeekerSearch.TURNS)
  public long cached() throws IOException {
    long hits = 0;
    for (int turn = 0; turn < SeekerSearch.TURNS; turn++) {
      hits += opened().search().search(search.request(turn, Districts.NOW)).total();
    }
    return hits;
  }

  private DistrictIndex opened() {
    return Objects.requireNonNull(district, "JMH opens the index before it measures");
  }
}
