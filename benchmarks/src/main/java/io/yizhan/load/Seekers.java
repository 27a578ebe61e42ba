package io.yizhan.load;

import io.yizhan.extraction.Shift;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.schema.PayRates;
import io.yizhan.search.JobFacet;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.JobSearchRequestBuilder;
import io.yizhan.search.PayFloor;
import io.yizhan.synthetic.SyntheticDistrict;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Searches mixed by {@link Habit}, the same each time. Each is asked within 10 km of a job that
 * exists, counts every facet and wants a page of 20; a fifth choose what kind of employment they
 * want. One thread.
 */
public final class Seekers {

  /** How far people look. */
  public static final double RADIUS_METERS = 10_000;

  /** How far they are from the job they would like, each way. */
  public static final double STRAY_DEGREES = 0.02;

  /** What they want at least, of what that job pays. */
  public static final double PAY_SHARE = 0.8;

  /** How many of a hundred choose a value of a facet. */
  public static final int CHOSEN_PERCENT = 20;

  private static final int HUNDRED = 100;
  private static final int MARGIN_HOURS = 1;
  private static final int LAST_HOUR = 23;
  private static final List<String> BROAD = List.of("普工", "保洁", "包吃住", "日结", "服务员", "装卸");

  private final SyntheticDistrict district;
  private final Instant now;
  private final SplittableRandom random;

  private Seekers(SyntheticDistrict district, Instant now, long seed) {
    this.district = district;
    this.now = now;
    this.random = new SplittableRandom(seed);
  }

  /**
   * Who searches a district.
   *
   * @param now the clock of all of them
   * @param seed another seed gives others
   */
  public static Seekers around(SyntheticDistrict district, Instant now, long seed) {
    return new Seekers(district, now, seed);
  }

  /**
   * One search.
   *
   * @param habit why it is as it is
   * @param request the search
   */
  public record Asked(Habit habit, JobSearchRequest request) {}

  /** The next so many searches. */
  public List<JobSearchRequest> requests(int count) {
    return Stream.generate(this::next).limit(count).map(Asked::request).toList();
  }

  /** The next search. */
  public Asked next() {
    Job around = district.truth(random.nextLong(district.size().jobs()));
    GeoPoint place = around.location().point().orElseThrow();
    JobSearchRequestBuilder request =
        JobSearchRequest.builder(now)
            .near(new GeoPoint(place.lat() + stray(), place.lon() + stray()))
            .radiusMeters(RADIUS_METERS)
            .count(EnumSet.allOf(JobFacet.class));
    Habit habit = Habit.of(random.nextInt(HUNDRED));
    switch (habit) {
      case TRADE_TIME_PAY -> {
        around.occupation().ifPresent(request::text);
        timed(request, around);
        PayRates.bestPerHour(around)
            .ifPresent(
                pay ->
                    request.payFloor(new PayFloor(Math.floor(pay * PAY_SHARE), WagePeriod.HOUR)));
      }
      case BROWSE -> {
        if (random.nextBoolean()) {
          timed(request, around);
        }
      }
      case RARE_WORD -> request.text(around.employer().map(EmployerRef::name).orElse("月嫂"));
      case BROAD_WORD -> request.text(BROAD.get(random.nextInt(BROAD.size())));
      case TITLE_WORDS -> request.text(around.title());
    }
    if (random.nextInt(HUNDRED) < CHOSEN_PERCENT) {
      around
          .employmentType()
          .ifPresent(type -> request.choose(JobFacet.EMPLOYMENT_TYPE, type.name()));
    }
    return new Asked(habit, request.build());
  }

  /** On the day of its first shift, with an hour to spare before and after. */
  private static void timed(JobSearchRequestBuilder request, Job around) {
    if (!around.shifts().isEmpty()) {
      Shift first = around.shifts().getFirst();
      request.date(first.date());
      if (!first.passesMidnight()
          && first.start().getHour() >= MARGIN_HOURS
          && first.end().getHour() < LAST_HOUR) {
        request
            .from(first.start().minusHours(MARGIN_HOURS))
            .to(first.end().plusHours(MARGIN_HOURS));
      }
    }
  }

  private double stray() {
    return random.nextDouble(-STRAY_DEGREES, STRAY_DEGREES);
  }
}
