package io.yizhan.scale;

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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Searches mixed as people search, the same each time: trade, place, time and pay (40 %), browsing,
 * a rare word, a broad word, a whole title (15 % each). Each is asked within 10 km of a job that
 * exists, counts every facet and wants a page of 20.
 */
final class Seekers {

  private static final double RADIUS_METERS = 10_000;
  private static final double STRAY_DEGREES = 0.02;
  private static final double PAY_SHARE = 0.8;
  private static final int MARGIN_HOURS = 1;
  private static final int LAST_HOUR = 23;
  private static final List<String> BROAD = List.of("普工", "保洁", "包吃住", "日结", "服务员", "装卸");

  private final SyntheticDistrict district;
  private final SplittableRandom random;

  private Seekers(SyntheticDistrict district, long seed) {
    this.district = district;
    this.random = new SplittableRandom(seed);
  }

  /**
   * So many searches.
   *
   * @param seed another seed gives others
   */
  static List<JobSearchRequest> of(SyntheticDistrict district, int count, long seed) {
    Seekers seekers = new Seekers(district, seed);
    List<JobSearchRequest> all = new ArrayList<>();
    while (all.size() < count) {
      all.add(seekers.next());
    }
    return all;
  }

  private JobSearchRequest next() {
    Job around = district.truth(random.nextLong(district.size().jobs()));
    GeoPoint place = around.location().point().orElseThrow();
    JobSearchRequestBuilder request =
        JobSearchRequest.builder(ScaleDistrict.NOW)
            .near(new GeoPoint(place.lat() + stray(), place.lon() + stray()))
            .radiusMeters(RADIUS_METERS)
            .count(EnumSet.allOf(JobFacet.class));
    int percent = random.nextInt(100);
    if (percent < 40) {
      around.occupation().ifPresent(request::text);
      timed(request, around);
      PayRates.bestPerHour(around)
          .ifPresent(
              pay -> request.payFloor(new PayFloor(Math.floor(pay * PAY_SHARE), WagePeriod.HOUR)));
    } else if (percent < 55) {
      if (random.nextBoolean()) {
        timed(request, around);
      }
    } else if (percent < 70) {
      request.text(around.employer().map(EmployerRef::name).orElse("月嫂"));
    } else if (percent < 85) {
      request.text(BROAD.get(random.nextInt(BROAD.size())));
    } else {
      request.text(around.title());
    }
    return request.build();
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
