package io.yizhan.search;

import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoArea;
import io.yizhan.geo.GeoPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the parts of a {@link JobSearchRequest}. One thread. */
public final class JobSearchRequestBuilder {

  private String text = "";
  private Optional<GeoPoint> near = Optional.empty();
  private Optional<Double> radiusMeters = Optional.empty();
  private Set<GeoArea> inside = Set.of();
  private final Map<JobFacet, Set<String>> chosen = new EnumMap<>(JobFacet.class);
  private AskedTimes times = AskedTimes.ANY;
  private Optional<PayFloor> payFloor = Optional.empty();
  private WagePeriod bandUnit = WagePeriod.DAY;
  private JobSort sort = JobSort.RELEVANCE;
  private Set<JobFacet> counted = Set.of();
  private long totalUpTo = SearchRequest.EXACT_TOTAL;
  private int size = JobSearchRequest.DEFAULT_SIZE;
  private Optional<String> cursor = Optional.empty();
  private Instant now;

  JobSearchRequestBuilder(Instant now) {
    this.now = now;
  }

  JobSearchRequestBuilder(JobSearchRequest request) {
    this(request, request.now());
    text = request.text();
    near = request.near();
    radiusMeters = request.radiusMeters();
    sort = request.sort();
    counted = request.counted();
    totalUpTo = request.totalUpTo();
    size = request.size();
    cursor = request.cursor();
  }

  /** What a request without a text and a radius finds, in no order and of no size of its own. */
  JobSearchRequestBuilder(JobSearchRequest request, Instant clock) {
    inside = request.inside();
    request.chosen().forEach((facet, values) -> chosen.put(facet, new LinkedHashSet<>(values)));
    times = request.times();
    payFloor = request.payFloor();
    bandUnit = request.bandUnit();
    now = clock;
  }

  /** Sets {@link JobSearchRequest#text}. */
  public JobSearchRequestBuilder text(String text) {
    this.text = text;
    return this;
  }

  /** Sets {@link JobSearchRequest#near}. */
  public JobSearchRequestBuilder near(GeoPoint near) {
    this.near = Optional.of(near);
    return this;
  }

  /** Sets {@link JobSearchRequest#radiusMeters}. */
  public JobSearchRequestBuilder radiusMeters(double radiusMeters) {
    this.radiusMeters = Optional.of(radiusMeters);
    return this;
  }

  /** Sets {@link JobSearchRequest#inside}. */
  public JobSearchRequestBuilder inside(Set<GeoArea> inside) {
    this.inside = inside;
    return this;
  }

  /** Adds a value to {@link JobSearchRequest#chosen}. */
  public JobSearchRequestBuilder choose(JobFacet facet, String value) {
    chosen.computeIfAbsent(facet, _ -> new LinkedHashSet<>()).add(value);
    return this;
  }

  /** Adds a day to those chosen of {@link JobFacet#DATE}. */
  public JobSearchRequestBuilder date(LocalDate date) {
    return choose(JobFacet.DATE, date.toString());
  }

  /** Sets {@link JobSearchRequest#times}. */
  public JobSearchRequestBuilder times(AskedTimes times) {
    this.times = times;
    return this;
  }

  /** Sets {@link AskedTimes#from}. */
  public JobSearchRequestBuilder from(LocalTime from) {
    return times(times.withFrom(from));
  }

  /** Sets {@link AskedTimes#to}. */
  public JobSearchRequestBuilder to(LocalTime to) {
    return times(times.withTo(to));
  }

  /** Sets {@link JobSearchRequest#bandUnit}. */
  public JobSearchRequestBuilder bandUnit(WagePeriod bandUnit) {
    this.bandUnit = bandUnit;
    return this;
  }

  /** Sets {@link JobSearchRequest#payFloor}. */
  public JobSearchRequestBuilder payFloor(PayFloor payFloor) {
    this.payFloor = Optional.of(payFloor);
    return this;
  }

  /** Sets {@link JobSearchRequest#sort}. */
  public JobSearchRequestBuilder sort(JobSort sort) {
    this.sort = sort;
    return this;
  }

  /** Sets {@link JobSearchRequest#counted}. */
  public JobSearchRequestBuilder count(Set<JobFacet> counted) {
    this.counted = counted;
    return this;
  }

  /** Counts every facet. */
  public JobSearchRequestBuilder countAll() {
    return count(EnumSet.allOf(JobFacet.class));
  }

  /** Sets {@link JobSearchRequest#totalUpTo}. */
  public JobSearchRequestBuilder totalUpTo(long totalUpTo) {
    this.totalUpTo = totalUpTo;
    return this;
  }

  /** Sets {@link JobSearchRequest#size}. */
  public JobSearchRequestBuilder size(int size) {
    this.size = size;
    return this;
  }

  /** Sets {@link JobSearchRequest#cursor}. */
  public JobSearchRequestBuilder cursor(String cursor) {
    this.cursor = Optional.of(cursor);
    return this;
  }

  /** Sets {@link JobSearchRequest#now}. */
  public JobSearchRequestBuilder now(Instant now) {
    this.now = now;
    return this;
  }

  /**
   * The question.
   *
   * @throws IllegalArgumentException when no search can mean it
   */
  public JobSearchRequest build() {
    return new JobSearchRequest(
        text,
        near,
        radiusMeters,
        inside,
        chosen,
        times,
        payFloor,
        bandUnit,
        sort,
        counted,
        totalUpTo,
        size,
        cursor,
        now);
  }
}
