package io.yizhan.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.extraction.Shift;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.Job;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkDaysTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalTime EIGHT = LocalTime.of(8, 0);
  private static final LocalTime NOON = LocalTime.of(12, 0);

  @Test
  void of_jobWithoutTimes_isEmpty() {
    assertThat(WorkDays.of(Job.builder("J1", "搬运工").build(), TODAY)).isEmpty();
  }

  @Test
  void of_shifts_namesDaysAheadWithTheHoursOfTheFirst() {
    Job job =
        Job.builder("J1", "搬运工")
            .shifts(
                List.of(
                    new Shift(TODAY.plusDays(1), EIGHT, NOON),
                    new Shift(TODAY.plusDays(2), NOON, EIGHT),
                    new Shift(TODAY.minusDays(1), EIGHT, NOON),
                    new Shift(TODAY.plusDays(30), EIGHT, NOON)))
            .build();

    assertThat(WorkDays.of(job, TODAY))
        .contains(new WorkDays(List.of("2026-11-25"), 8 * 60, 12 * 60));
  }

  @Test
  void of_weeklyNightsWithinABorder_endPassesMidnight() {
    WeeklyPattern nights =
        new WeeklyPattern(
            Set.of(DayOfWeek.TUESDAY),
            LocalTime.of(22, 0),
            LocalTime.of(6, 0),
            Optional.empty(),
            Optional.of(TODAY.plusDays(7)));

    assertThat(WorkDays.of(Job.builder("J1", "保安").weekly(List.of(nights)).build(), TODAY))
        .contains(new WorkDays(List.of("2026-11-24", "2026-12-01"), 22 * 60, 30 * 60));
  }
}
