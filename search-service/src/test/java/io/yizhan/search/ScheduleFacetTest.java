package io.yizhan.search;

import static io.yizhan.search.World.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yizhan.extraction.DayPart;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.Job;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What seekers choose of days and hours: the same piece of work has it all. */
class ScheduleFacetTest {

  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

  @TempDir private Path directory;

  @Test
  void choose_eveningOnThursday_isOnePieceOfWork() throws IOException {
    Job both =
        Job.builder("both", "帮厨")
            .shifts(List.of(shift(THURSDAY, 8, 12), shift(THURSDAY.plusDays(1), 18, 22)))
            .build();
    Job evening = Job.builder("evening", "帮厨").shifts(List.of(shift(THURSDAY, 18, 22))).build();
    try (World world = World.of(directory, both, evening)) {
      JobResults results =
          world.find(ask().countAll().date(THURSDAY).choose(JobFacet.DAY_PART, "EVENING"));
      assertThat(World.idsOf(results)).containsExactly("evening");
      assertThat(results.facets().get(JobFacet.DATE))
          .containsExactly(
              new FacetValue("2026-11-26", "11月26日 周四", 1, true, Optional.empty()),
              new FacetValue("2026-11-27", "11月27日 周五", 1, false, Optional.empty()));
      assertThat(results.facets().get(JobFacet.DAY_PART))
          .extracting(FacetValue::label, FacetValue::count)
          .containsExactly(tuple("早上", 1L), tuple("白天", 1L), tuple("晚上", 1L));
    }
  }

  @Test
  void date_weeklyPattern_rollsForwardWithTheClock() throws IOException {
    Job weekly =
        Job.builder("weekly", "保洁")
            .weekly(
                List.of(
                    new WeeklyPattern(
                        Set.of(DayOfWeek.THURSDAY),
                        LocalTime.of(8, 0),
                        LocalTime.of(12, 0),
                        Optional.empty(),
                        Optional.of(THURSDAY.plusWeeks(2)))))
            .build();
    try (World world = World.of(directory, weekly)) {
      assertThat(days(world, 0)).containsExactly("2026-11-26", "2026-12-03");
      assertThat(days(world, 7)).containsExactly("2026-12-03", "2026-12-10");
      assertThat(days(world, 14)).containsExactly("2026-12-10");
      assertThat(days(world, 21)).isEmpty();
    }
  }

  @Test
  void parts_ofAllWork_unknownTimesAreNotRefusedAndNotOnlyThose() throws IOException {
    Job nights =
        Job.builder("nights", "保安")
            .shifts(List.of(shift(THURSDAY, 8, 16), shift(THURSDAY.plusDays(1), 22, 6)))
            .build();
    Job days = Job.builder("days", "保安").shifts(List.of(shift(THURSDAY, 8, 16))).build();
    Job unknown = Job.builder("unknown", "保安").build();
    try (World world = World.of(directory, nights, days, unknown)) {
      assertThat(world.ids(ask().times(parts(Set.of(), Set.of(DayPart.NIGHT)))))
          .containsExactlyInAnyOrder("days", "unknown");
      assertThat(world.ids(ask().times(parts(Set.of(DayPart.DAYTIME), Set.of()))))
          .containsExactly("days");
      assertThat(world.ids(ask().text("保安不要夜班"))).containsExactlyInAnyOrder("days", "unknown");
    }
  }

  private static AskedTimes parts(Set<DayPart> only, Set<DayPart> not) {
    return new AskedTimes(Optional.empty(), Optional.empty(), only, not);
  }

  private static List<String> days(World world, int later) throws IOException {
    return world
        .find(ask().countAll().now(World.NOW.plus(Duration.ofDays(later))))
        .facets()
        .getOrDefault(JobFacet.DATE, List.of())
        .stream()
        .map(FacetValue::value)
        .toList();
  }

  private static Shift shift(LocalDate day, int from, int to) {
    return new Shift(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
  }
}
