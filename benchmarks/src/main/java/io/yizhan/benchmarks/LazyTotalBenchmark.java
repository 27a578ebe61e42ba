package io.yizhan.benchmarks;

import io.yizhan.evaluation.DistrictIndex;
import io.yizhan.geo.GeoPoint;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.JobSearchRequestBuilder;
import io.yizhan.search.JobSort;
import io.yizhan.search.SearchRequest;
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
 * What it spares to want the total so far only.
 *
 * <ul>
 *   <li><b>Claim</b>: where a place orders the hits, a page without facets costs less than half
 *       when nobody wants all of them counted; without a place it costs about the same.
 *   <li><b>Measured</b>: mean time of {@code JobSearch.search}, one thread, page of 20, no facets,
 *       never from the cache of answers; once with the exact total, once with {@code
 *       totalUpTo=100}.
 *   <li><b>Corpus</b>: the demo district at 100,000 jobs in one or a few segments; 16 texts in
 *       turn.
 *   <li><b>Not measured</b>: JSON and HTTP; real text; a million jobs.
 *   <li><b>Run</b>: {@code ./yizhan bench LazyTotalBenchmark}; builds the index once a run
 * </ul>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LazyTotalBenchmark {

  private static final GeoPoint STATION = new GeoPoint(30.39, 114.89);
  private static final double RADIUS_METERS = 10_000;
  private static final long SOME = 100;

  /** What is asked. */
  public enum Page {
    /** Everything, the nearest and freshest first. */
    BROWSE_NEAR(false, true, false, JobSort.RELEVANCE),
    /** The same within 10 km. */
    BROWSE_WITHIN(false, true, true, JobSort.RELEVANCE),
    /** Everything, the nearest first. */
    NEAREST(false, true, false, JobSort.DISTANCE),
    /** Everything, from nowhere. */
    BROWSE(false, false, false, JobSort.RELEVANCE),
    /** Typed text. */
    TEXT(true, false, false, JobSort.RELEVANCE),
    /** Typed text within 10 km. */
    TEXT_WITHIN(true, true, true, JobSort.RELEVANCE);

    private final boolean typed;
    private final boolean near;
    private final boolean within;
    private final JobSort sort;

    Page(boolean typed, boolean near, boolean within, JobSort sort) {
      this.typed = typed;
      this.near = near;
      this.within = within;
      this.sort = sort;
    }
  }

  /** How far the total is wanted. */
  public enum Total {
    /** All of it. */
    EXACT(SearchRequest.EXACT_TOTAL),
    /** Up to a hundred. */
    UP_TO_100(SOME);

    private final long upTo;

    Total(long upTo) {
      this.upTo = upTo;
    }
  }

  /** Jobs in the index, open or not. */
  @Param({"100000"})
  public int jobs = 100_000;

  /** What is asked. */
  @Param public Page page = Page.BROWSE_NEAR;

  /** How far the total is wanted. */
  @Param public Total total = Total.EXACT;

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

  /** A page for each text. */
  @Benchmark
  @OperationsPerInvocation(SeekerSearch.TURNS)
  public long pages() throws IOException {
    long hits = 0;
    for (int turn = 0; turn < SeekerSearch.TURNS; turn++) {
      // Another nanosecond is another request to the cache, and the same one to the index.
      now = now.plusNanos(1);
      hits += opened().search().search(request(turn)).hits().size();
    }
    return hits;
  }

  private JobSearchRequest request(int turn) {
    JobSearchRequestBuilder request =
        JobSearchRequest.builder(now).sort(page.sort).totalUpTo(total.upTo);
    if (page.typed) {
      request.text(SeekerSearch.TEXTS.get(turn));
    }
    if (page.near) {
      request.near(STATION);
    }
    if (page.within) {
      request.radiusMeters(RADIUS_METERS);
    }
    return request.build();
  }

  private DistrictIndex opened() {
    return Objects.requireNonNull(district, "JMH opens the index before it measures");
  }
}
