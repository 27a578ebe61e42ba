package io.yizhan.search;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoPoint;
import io.yizhan.lexicon.Area;
import io.yizhan.lexicon.Occupation;
import io.yizhan.schema.DayPartHours;
import io.yizhan.schema.ShiftLength;
import io.yizhan.schema.WageBand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Questions that pick each condition now and then. */
final class RandomRequests {

  /** Off every place, so that no two of them are equally far. */
  private static final GeoPoint NEAR = new GeoPoint(30.4127, 114.8719);

  private static final List<String> OCCUPATION_CODES =
      World.LEXICON.occupations().find("装卸搬运工").stream()
          .flatMap(
              found ->
                  Stream.concat(
                      World.LEXICON.occupations().ancestors(found.code()).stream(),
                      Stream.of(found)))
          .map(Occupation::code)
          .toList();

  private final RandomGenerator random;
  private final RandomJobs jobs;

  RandomRequests(RandomGenerator random) {
    this.random = random;
    this.jobs = new RandomJobs(random);
  }

  JobSearchRequest request() {
    JobSearchRequestBuilder request =
        World.ask().countAll().size(random.nextInt(4, 60)).sort(jobs.any(sorts()));
    request.near(NEAR);
    if (now(5)) {
      request.text(jobs.any(RandomJobs.RARE_WORDS));
    }
    if (now(4)) {
      request.radiusMeters(jobs.any(List.of(2_000.0, 3_000.0, 9_000.0, 10_000.0, 30_000.0)));
    }
    if (now(4)) {
      request.date(jobs.day());
      if (random.nextBoolean()) {
        request.date(jobs.day());
      }
    }
    if (now(8)) {
      request.times(
          new AskedTimes(
              Optional.empty(),
              Optional.empty(),
              random.nextBoolean() ? Set.of(jobs.any(DayPartHours.COUNTED)) : Set.of(),
              random.nextBoolean() ? Set.of(jobs.any(DayPartHours.COUNTED)) : Set.of()));
    }
    request.bandUnit(random.nextBoolean() ? WagePeriod.HOUR : WagePeriod.DAY);
    if (now(5)) {
      request.from(jobs.any(RandomJobs.TIMES));
    }
    if (now(5)) {
      request.to(jobs.any(RandomJobs.TIMES));
    }
    if (now(4)) {
      request.payFloor(payFloor());
    }
    if (now(4)) {
      request.inside(RandomAreas.some(random));
    }
    choose(request);
    return request.build();
  }

  private void choose(JobSearchRequestBuilder request) {
    for (JobFacet facet : JobFacet.values()) {
      if (facet != JobFacet.DISTANCE && now(facet.field().equals(facet.key()) ? 10 : 7)) {
        List<String> values = values(facet);
        request.choose(facet, jobs.any(values));
        if (random.nextBoolean()) {
          request.choose(facet, jobs.any(values));
        }
      }
    }
  }

  private List<String> values(JobFacet facet) {
    return switch (facet) {
      case OCCUPATION -> {
        List<String> codes = new ArrayList<>(OCCUPATION_CODES);
        codes.addAll(List.of("4-10-01-06", "4-10-01-00", "4-10-00-00", "4-00-00-00", "P-00"));
        yield codes.stream()
            .flatMap(code -> World.LEXICON.occupations().byCode(code).stream())
            .map(Occupation::code)
            .toList();
      }
      case EMPLOYMENT_TYPE -> Arrays.stream(EmploymentType.values()).map(Enum::name).toList();
      case SETTLEMENT -> Arrays.stream(SettlementCycle.values()).map(Enum::name).toList();
      case REGION -> RandomJobs.REGIONS;
      case AREA -> World.LEXICON.areas().all().stream().map(Area::id).toList();
      case DISTANCE -> List.of();
      case BENEFIT -> RandomJobs.BENEFITS;
      case STATION -> List.of("S1", "S2", "S9");
      case DATE -> List.of(jobs.day().toString());
      case WEEKDAY -> List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
      case DAY_PART -> DayPartHours.COUNTED.stream().map(Enum::name).toList();
      case SHIFT_LENGTH -> Arrays.stream(ShiftLength.values()).map(Enum::name).toList();
      case WAGE -> Arrays.stream(WageBand.values()).map(Enum::name).toList();
      case SKILL -> List.of("叉车", "CNC", "电焊");
      case CERTIFICATE -> List.of("叉车证", "C1驾照");
      case LODGING -> List.of("true", "false");
      case EMPLOYER -> List.of("E1", "e2", "鄂州某厂", "Abc物流", "没有的单位");
    };
  }

  private PayFloor payFloor() {
    return switch (random.nextInt(5)) {
      case 0 -> new PayFloor(random.nextInt(18, 30), WagePeriod.HOUR);
      case 1 -> new PayFloor(random.nextInt(10, 15) * 100, WagePeriod.WEEK);
      case 2 -> new PayFloor(random.nextInt(3, 8) * 870, WagePeriod.MONTH);
      case 3 -> new PayFloor(random.nextInt(4, 9) * 10_440, WagePeriod.YEAR);
      default -> new PayFloor(random.nextInt(15, 25) * 10, WagePeriod.DAY);
    };
  }

  private static List<JobSort> sorts() {
    return List.of(JobSort.values());
  }

  private boolean now(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }
}
