package io.yizhan.search;

import static io.yizhan.search.World.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.extraction.SettlementCycle;
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

/** What a text asks is kept while enough is found, and eased when it is not. */
class RelaxationTest {

  private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 25);
  private static final GeoPoint HOME = new GeoPoint(30.4, 114.9);

  @TempDir private Path directory;

  @Test
  void search_enoughMeetTheDay_othersStayOut() throws IOException {
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < Relaxation.ENOUGH; i++) {
      jobs.add(on("on" + i, TOMORROW));
    }
    jobs.add(on("later", TOMORROW.plusDays(3)));
    jobs.add(Job.builder("unknown", "保洁").build());
    try (World world = World.of(directory, jobs)) {
      JobResults results = world.find(ask().text("明天 保洁"));
      assertThat(results.relaxed()).isEmpty();
      assertThat(results.total()).isEqualTo(Relaxation.ENOUGH);
    }
  }

  @Test
  void search_fewMeetTheDay_othersFollow() throws IOException {
    try (World world = World.of(directory, on("later", TOMORROW.plusDays(3)), on("on", TOMORROW))) {
      JobResults results = world.find(ask().text("明天 保洁"));
      assertThat(results.hits()).extracting(JobHit::id).containsExactly("on", "later");
      assertThat(results.relaxed()).containsExactly(new Relaxed("day", "这些日子只有 1 个符合的岗位，已放宽到其他日子"));
    }
  }

  @Test
  void search_parameterLeavesFew_isNeverEased() throws IOException {
    try (World world = World.of(directory, on("later", TOMORROW.plusDays(3)), on("on", TOMORROW))) {
      JobResults results = world.find(ask().text("明天 保洁").date(TOMORROW));
      assertThat(results.hits()).extracting(JobHit::id).containsExactly("on");
      assertThat(results.relaxed()).isEmpty();
    }
  }

  @Test
  void search_radiusSaid_growsAndSaysSo() throws IOException {
    try (World world =
        World.of(directory, at("close", 30.41), at("wider", 30.46), at("far", 31.4))) {
      JobResults results = world.find(ask().text("3公里以内的保洁").near(HOME));
      assertThat(results.hits()).extracting(JobHit::id).startsWith("close", "wider");
      assertThat(results.relaxed().getFirst())
          .isEqualTo(new Relaxed("radius", "您周边 3 公里内只有 1 个符合的岗位，已放宽到 10 公里"));
    }
  }

  @Test
  void search_unknownPay_doesNotMeetTheFloor() throws IOException {
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < Relaxation.ENOUGH; i++) {
      jobs.add(paid("paid" + i, 220));
    }
    jobs.add(paid("low", 120));
    jobs.add(Job.builder("unknown", "保洁").build());
    try (World world = World.of(directory, jobs)) {
      JobResults results = world.find(ask().text("保洁 一天200以上"));
      assertThat(results.hits()).extracting(JobHit::id).allMatch(id -> id.startsWith("paid"));
    }
  }

  @Test
  void search_refused_isLeftOutAndNeverEased() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("guard", "小区保安").settlement(SettlementCycle.DAILY).build(),
            Job.builder("other", "装卸").settlement(SettlementCycle.DAILY).build())) {
      JobResults results = world.find(ask().text("除了保安都行 日结"));
      assertThat(results.hits()).extracting(JobHit::id).containsExactly("other");
    }
  }

  @Test
  void search_easedSecondPage_goesOnWhereTheFirstEnded() throws IOException {
    try (World world =
        World.of(
            directory,
            on("a", TOMORROW),
            on("b", TOMORROW.plusDays(3)),
            on("c", TOMORROW.plusDays(4)))) {
      JobResults first = world.find(ask().text("明天 保洁").size(2));
      JobResults second =
          world
              .search()
              .search(
                  ask()
                      .text("明天 保洁")
                      .size(2)
                      .cursor(first.nextCursor().orElseThrow())
                      .now(World.NOW.plusSeconds(90_000))
                      .build());
      assertThat(first.hits()).extracting(JobHit::id).containsExactly("a", "b");
      assertThat(second.hits()).extracting(JobHit::id).containsExactly("c");
      assertThat(second.relaxed()).extracting(Relaxed::what).containsExactly("day");
    }
  }

  private static Job on(String id, LocalDate day) {
    return Job.builder(id, "保洁")
        .shifts(List.of(new Shift(day, LocalTime.of(8, 0), LocalTime.of(17, 0))))
        .build();
  }

  private static Job at(String id, double lat) {
    return Job.builder(id, "保洁")
        .location(
            new Location(
                Optional.of(new GeoPoint(lat, HOME.lon())), Optional.empty(), Optional.empty()))
        .build();
  }

  private static Job paid(String id, int yuan) {
    return Job.builder(id, "保洁").wage(Wage.of(BigDecimal.valueOf(yuan), WagePeriod.DAY)).build();
  }
}
