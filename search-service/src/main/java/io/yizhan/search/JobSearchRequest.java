package io.yizhan.search;

import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoArea;
import io.yizhan.geo.GeoPoint;
import io.yizhan.schedule.ScheduleChoice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One question to {@link JobSearch}, checked and complete.
 *
 * @param text what the seeker typed, at most {@link #MAX_TEXT_CHARS}; blank asks for everything
 * @param near where the seeker is
 * @param radiusMeters farthest great-circle distance; needs {@code near}
 * @param inside parts of the map, at most {@link #MAX_INSIDE} with at most {@link #MAX_CORNERS}
 *     corners each: a job lies in every one
 * @param chosen the values chosen of each facet, at most {@link #MAX_CHOSEN} of one: a job has any
 *     of one facet, and that for all facets, those of the schedule for one and the same piece of
 *     work; a facet with no value chosen is left out; days are {@link #EARLIEST_DATE}…{@link
 *     #LATEST_DATE}
 * @param times what is asked of the times of work beside what is chosen of them
 * @param payFloor least pay; jobs of unknown pay do not meet it
 * @param bandUnit the unit in whose steps pay is counted, an hour or a day
 * @param sort order of the hits
 * @param counted facets to count
 * @param totalUpTo how far the total is exact, at least 0: where so many are found and no facet is
 *     counted, it may be no more than there are; {@link SearchRequest#EXACT_TOTAL} for any
 * @param size hits a page, 1…{@link #MAX_SIZE}
 * @param cursor where the last page ended
 * @param now the clock of the request: what has expired by then is not found
 */
public record JobSearchRequest(
    String text,
    Optional<GeoPoint> near,
    Optional<Double> radiusMeters,
    Set<GeoArea> inside,
    Map<JobFacet, Set<String>> chosen,
    AskedTimes times,
    Optional<PayFloor> payFloor,
    WagePeriod bandUnit,
    JobSort sort,
    Set<JobFacet> counted,
    long totalUpTo,
    int size,
    Optional<String> cursor,
    Instant now)
    implements SearchRequest<JobFacet, JobSearchRequest> {

  /** Longest text that is searched for. */
  public static final int MAX_TEXT_CHARS = 256;

  /** Most hits a page. */
  public static final int MAX_SIZE = 100;

  /** Hits a page when nothing is said. */
  public static final int DEFAULT_SIZE = 20;

  /** Farthest radius, half way round the earth. */
  public static final double MAX_RADIUS_METERS = 20_000_000;

  /** Most parts of the map at once: what a map shows, and what is drawn on it. */
  public static final int MAX_INSIDE = 2;

  /** Most corners of an outline. */
  public static final int MAX_CORNERS = 100;

  /** Most values chosen of one facet. */
  public static final int MAX_CHOSEN = 50;

  /** First day that can be asked for, and the first at which the clock can stand. */
  public static final LocalDate EARLIEST_DATE = LocalDate.of(2000, 1, 1);

  /** Last such day. */
  public static final LocalDate LATEST_DATE = LocalDate.of(2099, 12, 31);

  static final Instant EARLIEST = EARLIEST_DATE.atStartOfDay(ZoneOffset.UTC).toInstant();
  static final Instant LATEST = LATEST_DATE.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

  /** Copies the collections; refuses what no search can mean. */
  public JobSearchRequest {
    chosen = RequestRules.chosen(chosen);
    counted = Set.copyOf(counted);
    RequestRules.requireText(text);
    RequestRules.requireSize(size);
    RequestRules.requireTotal(totalUpTo);
    inside = RequestRules.inside(inside);
    RequestRules.requirePlace(near, radiusMeters, sort == JobSort.DISTANCE);
    RequestRules.requireDates(chosen);
    if (bandUnit != WagePeriod.HOUR && bandUnit != WagePeriod.DAY) {
      throw new IllegalArgumentException("bandUnit must be HOUR or DAY; got: " + bandUnit);
    }
    RequestRules.requireClock(now);
  }

  /** Everything that is open at a moment, newest first. */
  public static JobSearchRequest everything(Instant now) {
    return builder(now).build();
  }

  /** Collects a question, which without more asks for {@link #everything}. */
  public static JobSearchRequestBuilder builder(Instant now) {
    return new JobSearchRequestBuilder(now);
  }

  /** A builder that starts from this question. */
  public JobSearchRequestBuilder toBuilder() {
    return new JobSearchRequestBuilder(this);
  }

  /** The same question with this text. */
  public JobSearchRequest withText(String other) {
    return toBuilder().text(other).build();
  }

  /** The same question, continued where a page ended. */
  public JobSearchRequest withCursor(String next) {
    return toBuilder().cursor(next).build();
  }

  @Override
  public JobSearchRequest at(Instant clock) {
    return toBuilder().now(clock).build();
  }

  @Override
  public JobSearchRequest counting(Set<JobFacet> facets, long exactUpTo) {
    return toBuilder().count(facets).totalUpTo(exactUpTo).build();
  }

  @Override
  public Optional<JobSearchRequest> countsAlone() {
    Set<JobFacet> kept = RequestRules.butRings(counted);
    return kept.isEmpty() || !text.isBlank() || radiusMeters.isPresent()
        ? Optional.empty()
        : Optional.of(new JobSearchRequestBuilder(this, EARLIEST).count(kept).build());
  }

  @Override
  public String question() {
    return text
        + '|'
        + near
        + radiusMeters
        + RequestRules.areasInOrder(inside)
        + times
        + payFloor
        + sort
        + '|'
        + RequestRules.inOrder(chosen);
  }

  /** What is chosen of the schedule, with the hours. */
  ScheduleChoice schedule() {
    return FacetValues.choice(chosen, times);
  }

  /** Whether a day lies within those that can be asked for. */
  public static boolean mayBeAskedFor(LocalDate date) {
    return !date.isBefore(EARLIEST_DATE) && !date.isAfter(LATEST_DATE);
  }

  /** Whether the clock of a request can stand there: within the days that can be asked for, UTC. */
  public static boolean mayStandAt(Instant moment) {
    return !moment.isBefore(EARLIEST) && moment.isBefore(LATEST);
  }
}
