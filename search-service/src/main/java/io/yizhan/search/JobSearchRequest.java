package io.yizhan.search;

import io.yizhan.geo.GeoPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One question to {@link JobSearch}, checked and complete.
 *
 * @param text what the seeker typed, at most {@link #MAX_TEXT_CHARS}; blank asks for everything
 * @param near where the seeker is
 * @param radiusMeters farthest great-circle distance; needs {@code near}
 * @param chosen the values chosen of each facet, at most {@link #MAX_CHOSEN} of one: a job has any
 *     of one facet, and that for all facets; a facet with no value chosen is left out
 * @param date day on which the work begins, {@link #EARLIEST_DATE}…{@link #LATEST_DATE}
 * @param from earliest hour of its beginning
 * @param to latest hour of its end
 * @param payFloor least pay; jobs of unknown pay do not meet it
 * @param sort order of the hits
 * @param counted facets to count
 * @param size hits a page, 1…{@link #MAX_SIZE}
 * @param cursor where the last page ended
 * @param now the clock of the request: what has expired by then is not found
 */
public record JobSearchRequest(
    String text,
    Optional<GeoPoint> near,
    Optional<Double> radiusMeters,
    Map<JobFacet, Set<String>> chosen,
    Optional<LocalDate> date,
    Optional<LocalTime> from,
    Optional<LocalTime> to,
    Optional<PayFloor> payFloor,
    JobSort sort,
    Set<JobFacet> counted,
    int size,
    Optional<String> cursor,
    Instant now) {

  /** Longest text that is searched for. */
  public static final int MAX_TEXT_CHARS = 256;

  /** Most hits a page. */
  public static final int MAX_SIZE = 100;

  /** Hits a page when nothing is said. */
  public static final int DEFAULT_SIZE = 20;

  /** Farthest radius, half way round the earth. */
  public static final double MAX_RADIUS_METERS = 20_000_000;

  /** Most values chosen of one facet. */
  public static final int MAX_CHOSEN = 50;

  /** First day that can be asked for, and the first at which the clock can stand. */
  public static final LocalDate EARLIEST_DATE = LocalDate.of(2000, 1, 1);

  /** Last such day. */
  public static final LocalDate LATEST_DATE = LocalDate.of(2099, 12, 31);

  private static final Instant EARLIEST = EARLIEST_DATE.atStartOfDay(ZoneOffset.UTC).toInstant();
  private static final Instant LATEST =
      LATEST_DATE.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

  /** Copies the collections; refuses what no search can mean. */
  public JobSearchRequest {
    chosen =
        chosen.entrySet().stream()
            .filter(facet -> !facet.getValue().isEmpty())
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, facet -> Set.copyOf(facet.getValue())));
    counted = Set.copyOf(counted);
    if (text.length() > MAX_TEXT_CHARS) {
      throw new IllegalArgumentException(
          "text must have <= " + MAX_TEXT_CHARS + " chars; got: " + text.length());
    }
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size must be 1.." + MAX_SIZE + "; got: " + size);
    }
    if (near.isEmpty() && (radiusMeters.isPresent() || sort == JobSort.DISTANCE)) {
      throw new IllegalArgumentException("a radius and the order by distance need near");
    }
    radiusMeters.ifPresent(JobSearchRequest::requireRadius);
    chosen.forEach(JobSearchRequest::requireFew);
    date.ifPresent(JobSearchRequest::requireDate);
    if (!mayStandAt(now)) {
      throw new IllegalArgumentException(
          "now must be " + EARLIEST + ".." + LATEST + "; got: " + now);
    }
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

  private static void requireRadius(double meters) {
    if (!(meters > 0 && meters <= MAX_RADIUS_METERS)) {
      throw new IllegalArgumentException(
          "radius must be > 0 and <= " + MAX_RADIUS_METERS + " m; got: " + meters);
    }
  }

  private static void requireFew(JobFacet facet, Set<String> values) {
    if (values.size() > MAX_CHOSEN) {
      throw new IllegalArgumentException(
          facet.key() + " must have <= " + MAX_CHOSEN + " values; got: " + values.size());
    }
  }

  private static void requireDate(LocalDate date) {
    if (date.isBefore(EARLIEST_DATE) || date.isAfter(LATEST_DATE)) {
      throw new IllegalArgumentException(
          "date must be " + EARLIEST_DATE + ".." + LATEST_DATE + "; got: " + date);
    }
  }

  /** Whether the clock of a request can stand there: within the days that can be asked for, UTC. */
  public static boolean mayStandAt(Instant moment) {
    return !moment.isBefore(EARLIEST) && moment.isBefore(LATEST);
  }
}
