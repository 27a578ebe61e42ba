package io.yizhan.search;

import static io.yizhan.search.World.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobSearchTest {

  @TempDir private Path directory;

  @Test
  void search_emptyIndex_findsNothingAndCountsNothing() throws IOException {
    try (World world = World.of(directory)) {
      JobResults results =
          world.find(
              ask()
                  .countAll()
                  .near(new GeoPoint(30.39, 114.89))
                  .choose(JobFacet.EMPLOYMENT_TYPE, "DAILY"));
      assertThat(results.total()).isZero();
      assertThat(results.hits()).isEmpty();
      assertThat(results.nextCursor()).isEmpty();
      assertThat(results.facets()).containsOnlyKeys(JobFacet.values());
      assertThat(results.facets().get(JobFacet.EMPLOYMENT_TYPE))
          .containsExactly(new FacetValue("DAILY", "日结零工", 0, true, Optional.empty()));
      assertThat(results.facets().get(JobFacet.BENEFIT)).isEmpty();
    }
  }

  /** Lucene refuses to count in an index where no document ever had a facet. */
  @Test
  void search_noJobHasAnyFacet_isAnswered() throws IOException {
    try (World world = World.of(directory, Job.builder("J1", "帮忙搬东西").build())) {
      JobResults results = world.find(ask().countAll());
      assertThat(results.total()).isEqualTo(1);
      assertThat(results.facets().get(JobFacet.OCCUPATION)).isEmpty();
    }
  }

  @Test
  void search_everySortOnJobsOfNothingButTitles_goesById() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("J2", "保洁").build(),
            Job.builder("J3", "保洁").build(),
            Job.builder("J1", "保洁").build())) {
      for (JobSort sort : JobSort.values()) {
        assertThat(world.ids(ask().sort(sort).near(new GeoPoint(30.4, 114.9))))
            .as("%s", sort)
            .containsExactly("J1", "J2", "J3");
      }
    }
  }

  @Test
  void search_validUntil_endsAtThatMoment() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("past", "保洁").validUntil(World.NOW.minusMillis(1)).build(),
            Job.builder("now", "保洁").validUntil(World.NOW).build(),
            Job.builder("later", "保洁").validUntil(World.NOW.plusMillis(1)).build(),
            Job.builder("open", "保洁").build())) {
      assertThat(world.ids(ask())).containsExactly("later", "open");
      assertThat(world.ids(ask().now(World.NOW.plusSeconds(1)))).containsExactly("open");
      assertThat(world.search().find("past")).isPresent();
    }
  }

  @Test
  void search_repeated_isServedFromCacheUntilAWrite() throws Exception {
    try (World world = World.of(directory, Job.builder("J1", "保洁").build())) {
      JobSearchRequest request = ask().countAll().build();
      JobResults first = world.search().search(request);
      assertThat(world.search().search(request)).isSameAs(first);
      assertThat(world.search().stats().answers().hits()).isEqualTo(1);
      world.put(Job.builder("J2", "保洁").build());
      assertThat(World.idsOf(world.search().search(request))).containsExactly("J1", "J2");
      world.delete("J1");
      assertThat(World.idsOf(world.search().search(request))).containsExactly("J2");
      assertThat(world.search().stats().answers().hits()).isEqualTo(1);
    }
  }

  @Test
  void search_clockMovesOn_cacheShowsNoExpiredJob() throws IOException {
    try (World world =
        World.of(directory, Job.builder("J1", "保洁").validUntil(World.NOW.plusSeconds(5)).build())) {
      assertThat(world.ids(ask())).containsExactly("J1");
      assertThat(world.ids(ask().now(World.NOW.plusSeconds(4)))).containsExactly("J1");
      assertThat(world.ids(ask().now(World.NOW.plusSeconds(5)))).isEmpty();
    }
  }

  /** Ten hours and a half for 190 yuan make an hour's pay that is no round number. */
  @Test
  void search_payFloorEqualToPay_isMet() throws IOException {
    List<Job> jobs = new ArrayList<>();
    for (int minutes = 60; minutes < 1_440; minutes += 10) {
      jobs.add(
          Job.builder("J" + minutes, "搬运")
              .wage(Wage.of(BigDecimal.valueOf(190), WagePeriod.DAY))
              .shifts(
                  List.of(
                      new Shift(
                          LocalDate.of(2026, 11, 25),
                          LocalTime.MIDNIGHT,
                          LocalTime.MIDNIGHT.plusMinutes(minutes))))
              .build());
    }
    try (World world = World.of(directory, jobs)) {
      assertThat(world.find(ask().payFloor(new PayFloor(190, WagePeriod.DAY))).total())
          .isEqualTo(jobs.size());
      assertThat(world.find(ask().payFloor(new PayFloor(190.01, WagePeriod.DAY))).total()).isZero();
    }
  }

  @Test
  void search_nearWithoutRadius_filtersNothing() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("far", "保洁").location(at(22.54, 114.06)).build(),
            Job.builder("nowhere", "保洁").build(),
            Job.builder("here", "保洁").location(at(30.39, 114.89)).build())) {
      JobResults results =
          world.find(ask().near(new GeoPoint(30.39, 114.89)).sort(JobSort.DISTANCE));
      assertThat(World.idsOf(results)).containsExactly("here", "far", "nowhere");
      assertThat(results.hits().getFirst().distanceMeters()).hasValueCloseTo(0.0, within(0.01));
      assertThat(results.hits().getLast().distanceMeters()).isEmpty();
    }
  }

  @Test
  void search_chosenTwiceInOneFacet_findsEither() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("D", "保洁").employmentType(EmploymentType.DAILY).build(),
            Job.builder("H", "保洁").employmentType(EmploymentType.HOURLY).build(),
            Job.builder("L", "保洁").employmentType(EmploymentType.LONG_TERM).build())) {
      JobResults results =
          world.find(
              ask()
                  .countAll()
                  .choose(JobFacet.EMPLOYMENT_TYPE, "DAILY")
                  .choose(JobFacet.EMPLOYMENT_TYPE, "HOURLY"));
      assertThat(World.idsOf(results)).containsExactly("D", "H");
      assertThat(results.facets().get(JobFacet.EMPLOYMENT_TYPE))
          .extracting(FacetValue::value, FacetValue::count, FacetValue::selected)
          .containsExactly(
              tuple("DAILY", 1L, true), tuple("HOURLY", 1L, true), tuple("LONG_TERM", 1L, false));
    }
  }

  @Test
  void search_contactDataInAd_isNotInTheHit() throws IOException {
    try (World world =
        World.of(directory, Job.builder("J1", "保洁13800138000").description("加V:wang_88").build())) {
      JobHit hit = world.find(ask().text("保洁")).hits().getFirst();
      assertThat(hit.recordJson()).contains("保洁<电话>").doesNotContain("13800138000", "wang_88");
      assertThat(hit.highlights().toString()).doesNotContain("13800138000");
    }
  }

  private static Location at(double lat, double lon) {
    return Location.at(new GeoPoint(lat, lon), "420704");
  }
}
