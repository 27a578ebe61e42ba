package io.yizhan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.extraction.Shift;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.Job;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The points answer as plain interval arithmetic does. */
class SchedulePointsTest {

  /** A Wednesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static final int SPAN_DAYS = 10;

  @Property(tries = 150)
  void within_anyWindow_findsWhatArithmeticFinds(
      @ForAll("jobs") Job job, @ForAll("windows") List<Window> windows) {
    for (Window window : windows) {
      assertThat(finds(job, window))
          .as("%s in %s %s", window, job.shifts(), job.weekly())
          .isEqualTo(occurrences(job).anyMatch(window::holds));
    }
  }

  @Test
  void within_nightShift_foundOnTheDayItBegins() {
    Job job = shifts(shift(TODAY, 22, 6));

    assertThat(finds(job, window(TODAY, 20, 8))).isTrue();
    assertThat(finds(job, window(TODAY, 22, 6))).isTrue();
    assertThat(finds(job, window(TODAY, 20, 5))).isFalse();
    assertThat(finds(job, window(TODAY, 20, 23))).isFalse();
    assertThat(finds(job, window(TODAY.plusDays(1), 0, 8))).isFalse();
  }

  @Test
  void within_shiftsThatTouch_eachIsFoundByItself() {
    Job job = shifts(shift(TODAY, 8, 12), shift(TODAY, 12, 18));

    assertThat(finds(job, window(TODAY, 8, 12))).isTrue();
    assertThat(finds(job, window(TODAY, 12, 18))).isTrue();
    assertThat(finds(job, window(TODAY, 8, 18))).isTrue();
    assertThat(finds(job, window(TODAY, 10, 14))).isFalse();
  }

  @Test
  void within_partsOfSeveralShifts_areNotMixed() {
    Job job = shifts(shift(TODAY, 8, 17), shift(TODAY.plusDays(1), 18, 22));

    assertThat(finds(job, window(TODAY, 18, 22))).isFalse();
    assertThat(finds(job, window(TODAY.plusDays(1), 8, 17))).isFalse();
  }

  @Test
  void within_patternWithoutEnd_isFoundInAThousandYears() {
    Job job = weekly(pattern(DayOfWeek.WEDNESDAY, Optional.empty(), Optional.empty()));

    assertThat(finds(job, window(TODAY.plusWeeks(52_000), 8, 17))).isTrue();
    assertThat(finds(job, window(TODAY.plusWeeks(52_000).plusDays(1), 8, 17))).isFalse();
  }

  @Test
  void within_patternWhoseWeekdayNeverComes_isNotFound() {
    Job job = weekly(pattern(DayOfWeek.FRIDAY, Optional.of(TODAY), Optional.of(TODAY.plusDays(1))));

    assertThat(finds(job, new Window(Optional.empty(), Optional.empty(), Optional.empty())))
        .isFalse();
  }

  @Test
  void within_noWindowAtAll_findsAnyJobWithTimes() {
    Window always = new Window(Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(finds(shifts(shift(TODAY, 8, 17)), always)).isTrue();
    assertThat(finds(shifts(), always)).isFalse();
  }

  private static boolean finds(Job job, Window window) {
    ScheduleWindow asked = SchedulePoints.within(window.date, window.from, window.to);
    return SchedulePoints.of(job).stream().anyMatch(asked::holds);
  }

  /** Every piece of work near today, patterns written out day by day. */
  private static Stream<Shift> occurrences(Job job) {
    Stream<Shift> recurring =
        IntStream.rangeClosed(-3 * SPAN_DAYS, 3 * SPAN_DAYS)
            .mapToObj(TODAY::plusDays)
            .flatMap(
                date ->
                    job.weekly().stream()
                        .filter(pattern -> pattern.days().contains(date.getDayOfWeek()))
                        .filter(pattern -> pattern.from().stream().noneMatch(date::isBefore))
                        .filter(pattern -> pattern.until().stream().noneMatch(date::isAfter))
                        .map(pattern -> new Shift(date, pattern.start(), pattern.end())));
    return Stream.concat(job.shifts().stream(), recurring);
  }

  @Provide
  Arbitrary<Job> jobs() {
    Arbitrary<Shift> shifts = Combinators.combine(dates(), times(), times()).as(Shift::new);
    Arbitrary<WeeklyPattern> patterns =
        Combinators.combine(
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(3),
                times(),
                times(),
                dates().optional(),
                dates().optional())
            .filter(
                (days, start, end, from, until) ->
                    from.isEmpty() || until.isEmpty() || !from.get().isAfter(until.get()))
            .as(WeeklyPattern::new);
    return Combinators.combine(shifts.list().ofMaxSize(3), patterns.list().ofMaxSize(2))
        .as((dated, weekly) -> Job.builder("J1", "保洁").shifts(dated).weekly(weekly).build());
  }

  @Provide
  Arbitrary<List<Window>> windows() {
    return Combinators.combine(dates().optional(0.8), times().optional(0.8), times().optional(0.8))
        .as(Window::new)
        .list()
        .ofSize(25);
  }

  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.integers().between(-SPAN_DAYS, SPAN_DAYS).map(TODAY::plusDays);
  }

  /** Few enough that equal times and whole days come up. */
  private static Arbitrary<LocalTime> times() {
    return Arbitraries.integers().between(0, 11).map(slot -> LocalTime.of(2 * slot, slot % 2));
  }

  private static Shift shift(LocalDate date, int startHour, int endHour) {
    return new Shift(date, LocalTime.of(startHour, 0), LocalTime.of(endHour, 0));
  }

  private static WeeklyPattern pattern(
      DayOfWeek day, Optional<LocalDate> from, Optional<LocalDate> until) {
    return new WeeklyPattern(Set.of(day), LocalTime.of(8, 0), LocalTime.of(17, 0), from, until);
  }

  private static Job shifts(Shift... shifts) {
    return Job.builder("J1", "保洁").shifts(List.of(shifts)).build();
  }

  private static Job weekly(WeeklyPattern pattern) {
    return Job.builder("J1", "保洁").weekly(List.of(pattern)).build();
  }

  private static Window window(LocalDate date, int fromHour, int toHour) {
    return new Window(
        Optional.of(date),
        Optional.of(LocalTime.of(fromHour, 0)),
        Optional.of(LocalTime.of(toHour, 0)));
  }

  /** What a person asks for. */
  record Window(Optional<LocalDate> date, Optional<LocalTime> from, Optional<LocalTime> to) {

    boolean holds(Shift work) {
      LocalDate day = work.date();
      LocalDateTime opens = day.atTime(from.orElse(LocalTime.MIN));
      boolean beginsInside =
          date.stream().allMatch(day::equals) && !work.startsAt().isBefore(opens);
      return beginsInside
          && to
              .map(day::atTime)
              .map(closes -> closes.isAfter(opens) ? closes : closes.plusDays(1))
              .stream()
              .noneMatch(closes -> work.endsAt().isAfter(closes));
    }
  }
}
