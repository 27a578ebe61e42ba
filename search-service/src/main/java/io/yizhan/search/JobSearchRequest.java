package io.yizhan.search;

import io.yizhan.geo.GeoPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One question to {@link JobSearch}, checked and complete.
 *
 * @param text what the seeker typed, at most {@link #MAX_TEXT_CHARS}; blank asks for everything
 * @param near where the seeker is
 * @param radiusMeters farthest great-circle distance; needs {@code near}
 * @param chosen the values chosen of each facet: any of one facet, all of several facets
 * @param date day on which the work begins
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

  /** Copies the collections; refuses what no search can mean. */
  public JobSearchRequest {
    chosen = Map.copyOf(chosen);
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
  }

  /** Everything that is open at a moment, newest first. */
  public static JobSearchRequest everything(Instant now) {
    return new JobSearchRequest(
        "",
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        JobSort.RELEVANCE,
        Set.of(),
        DEFAULT_SIZE,
        Optional.empty(),
        now);
  }

  /** The same question with this text. */
  public JobSearchRequest withText(String other) {
    return new JobSearchRequest(
        other,
        near,
        radiusMeters,
        chosen,
        date,
        from,
        to,
        payFloor,
        sort,
        counted,
        size,
        cursor,
        now);
  }

  /** The same question, continued where a page ended. */
  public JobSearchRequest withCursor(String next) {
    return new JobSearchRequest(
        text,
        near,
        radiusMeters,
        chosen,
        date,
        from,
        to,
        payFloor,
        sort,
        counted,
        size,
        Optional.of(next),
        now);
  }

  private static void requireRadius(double meters) {
    if (!(meters > 0 && meters <= MAX_RADIUS_METERS)) {
      throw new IllegalArgumentException(
          "radius must be > 0 and <= " + MAX_RADIUS_METERS + " m; got: " + meters);
    }
  }
}
