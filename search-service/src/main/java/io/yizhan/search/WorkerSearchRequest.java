package io.yizhan.search;

import io.yizhan.geo.GeoArea;
import io.yizhan.geo.GeoBox;
import io.yizhan.geo.GeoPoint;
import io.yizhan.schedule.ScheduleChoice;
import io.yizhan.schema.FreeWindow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One question to {@link WorkerSearch}, checked and complete. Sex, age, origin and health cannot be
 * asked for.
 *
 * @param text what was typed, at most {@link JobSearchRequest#MAX_TEXT_CHARS}; blank asks for
 *     everyone
 * @param near from where distances are measured
 * @param radiusMeters farthest great-circle distance, at least {@link #LEAST_METERS}; needs {@code
 *     near}
 * @param inside as of a {@link JobSearchRequest}, each at least as wide, as high and as large as a
 *     square of {@link #LEAST_METERS}: who searches people need not know in which house they live
 * @param chosen the values chosen of each facet, at most {@link JobSearchRequest#MAX_CHOSEN} of
 *     one: a worker has any of one facet, and that for all facets, those of the schedule for one
 *     and the same day
 * @param free stretches of time in which they are to be free, all of them, at most {@link
 *     JobSearchRequest#MAX_CHOSEN}
 * @param offer pay on offer: whose floor is above it is left out, whose floor is unknown is not
 * @param practice how long and how lately they have been at it
 * @param withInactive whether those are found, too, who do not look for work now
 * @param sort order of the hits
 * @param counted facets to count
 * @param totalUpTo as of a {@link JobSearchRequest}
 * @param size hits a page, 1…{@link JobSearchRequest#MAX_SIZE}
 * @param cursor where the last page ended
 * @param now the clock of the request: what certificates are valid by
 */
public record WorkerSearchRequest(
    String text,
    Optional<GeoPoint> near,
    Optional<Double> radiusMeters,
    Set<GeoArea> inside,
    Map<WorkerFacet, Set<String>> chosen,
    List<FreeWindow> free,
    Optional<PayFloor> offer,
    Practice practice,
    boolean withInactive,
    WorkerSort sort,
    Set<WorkerFacet> counted,
    long totalUpTo,
    int size,
    Optional<String> cursor,
    Instant now)
    implements SearchRequest<WorkerFacet, WorkerSearchRequest> {

  /** The closest that anybody can be searched for, in metres. */
  public static final double LEAST_METERS = 500;

  /** What distances are rounded to where they are shown, and where they count for an order. */
  static final double SHOWN_METERS = 100;

  /** Copies the collections; refuses what no search can mean. */
  public WorkerSearchRequest {
    chosen = RequestRules.chosen(chosen);
    counted = Set.copyOf(counted);
    free = List.copyOf(free);
    if (free.size() > JobSearchRequest.MAX_CHOSEN) {
      throw new IllegalArgumentException(
          "free must have <= " + JobSearchRequest.MAX_CHOSEN + " windows; got: " + free.size());
    }
    RequestRules.requireDates(chosen);
    RequestRules.requireText(text);
    RequestRules.requireSize(size);
    RequestRules.requireTotal(totalUpTo);
    inside = RequestRules.inside(inside);
    inside.forEach(WorkerSearchRequest::requireWide);
    radiusMeters.ifPresent(WorkerSearchRequest::requireWide);
    RequestRules.requirePlace(near, radiusMeters, sort == WorkerSort.DISTANCE);
    RequestRules.requireClock(now);
  }

  /** The same with an exact total. */
  public WorkerSearchRequest(
      String text,
      Optional<GeoPoint> near,
      Optional<Double> radiusMeters,
      Set<GeoArea> inside,
      Map<WorkerFacet, Set<String>> chosen,
      List<FreeWindow> free,
      Optional<PayFloor> offer,
      Practice practice,
      boolean withInactive,
      WorkerSort sort,
      Set<WorkerFacet> counted,
      int size,
      Optional<String> cursor,
      Instant now) {
    this(
        text,
        near,
        radiusMeters,
        inside,
        chosen,
        free,
        offer,
        practice,
        withInactive,
        sort,
        counted,
        EXACT_TOTAL,
        size,
        cursor,
        now);
  }

  /** Everyone who looks for work at a moment. */
  public static WorkerSearchRequest everyone(Instant now) {
    return new WorkerSearchRequest(
        "",
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Practice.ANY,
        false,
        WorkerSort.RELEVANCE,
        Set.of(),
        EXACT_TOTAL,
        JobSearchRequest.DEFAULT_SIZE,
        Optional.empty(),
        now);
  }

  /** What is chosen of the schedule. */
  ScheduleChoice schedule() {
    return FacetValues.choice(chosen, AskedTimes.ANY);
  }

  @Override
  public WorkerSearchRequest at(Instant clock) {
    return new WorkerSearchRequest(
        text,
        near,
        radiusMeters,
        inside,
        chosen,
        free,
        offer,
        practice,
        withInactive,
        sort,
        counted,
        totalUpTo,
        size,
        cursor,
        clock);
  }

  @Override
  public WorkerSearchRequest counting(Set<WorkerFacet> facets, long exactUpTo) {
    return new WorkerSearchRequest(
        text,
        near,
        radiusMeters,
        inside,
        chosen,
        free,
        offer,
        practice,
        withInactive,
        sort,
        facets,
        exactUpTo,
        size,
        cursor,
        now);
  }

  @Override
  public Optional<WorkerSearchRequest> countsAlone() {
    Set<WorkerFacet> kept = RequestRules.butRings(counted);
    return kept.isEmpty()
            || !text.isBlank()
            || radiusMeters.isPresent()
            || practice.activeWithin().isPresent()
        ? Optional.empty()
        : Optional.of(
            new WorkerSearchRequest(
                "",
                Optional.empty(),
                Optional.empty(),
                inside,
                chosen,
                free,
                offer,
                practice,
                withInactive,
                WorkerSort.RELEVANCE,
                kept,
                EXACT_TOTAL,
                JobSearchRequest.DEFAULT_SIZE,
                Optional.empty(),
                JobSearchRequest.EARLIEST));
  }

  /** Whether an area is so large that nobody is located by it. */
  public static boolean isWide(GeoArea area) {
    GeoBox bounds = area.bounds();
    return bounds.widthMeters() >= LEAST_METERS
        && bounds.heightMeters() >= LEAST_METERS
        && area.squareMeters() >= LEAST_METERS * LEAST_METERS;
  }

  private static void requireWide(double radiusMeters) {
    if (!(radiusMeters >= LEAST_METERS)) {
      throw new IllegalArgumentException(
          "radius must be >= " + LEAST_METERS + " m; got: " + radiusMeters);
    }
  }

  private static void requireWide(GeoArea area) {
    if (!isWide(area)) {
      throw new IllegalArgumentException(
          "an area must be >= " + LEAST_METERS + " m each way; got: " + area);
    }
  }

  @Override
  public String question() {
    return text
        + '|'
        + near
        + radiusMeters
        + RequestRules.areasInOrder(inside)
        + free
        + offer
        + practice
        + withInactive
        + sort
        + '|'
        + RequestRules.inOrder(chosen);
  }
}
