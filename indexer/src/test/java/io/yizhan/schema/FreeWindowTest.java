package io.yizhan.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.Interval;
import io.yizhan.model.Worker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class FreeWindowTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

  /** Few enough that pieces touch, overlap and pass midnight often; one is no full quarter. */
  private static final List<LocalTime> TIMES =
      List.of(
          LocalTime.MIDNIGHT,
          LocalTime.of(6, 0),
          LocalTime.of(8, 0),
          LocalTime.of(11, 59),
          LocalTime.of(12, 0),
          LocalTime.of(12, 1),
          LocalTime.of(18, 0),
          LocalTime.of(22, 0));

  @Property(tries = 3_000)
  void holds_randomAvailability_agreesWithEveryMinuteAsked(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Worker worker = worker(random);
    LocalDateTime from = moment(random);
    FreeWindow window =
        new FreeWindow(from, from.plusMinutes(1 + random.nextInt(3_000)), random.nextBoolean());
    assertThat(holds(worker, window))
        .as("%s %s", window, worker)
        .isEqualTo(freeEveryMinute(worker, window));
  }

  @Test
  void holds_piecesThatTouch_areOne_alsoOverMidnight() {
    Worker worker =
        Worker.builder("W1")
            .weekly(
                List.of(
                    pattern(Set.of(DayOfWeek.MONDAY), "08:00", "12:00"),
                    pattern(Set.of(DayOfWeek.MONDAY), "18:00", "02:00")))
            .intervals(
                List.of(
                    new Interval(MONDAY.atTime(12, 0), MONDAY.atTime(18, 0)),
                    new Interval(MONDAY.plusDays(1).atTime(2, 0), MONDAY.plusDays(1).atTime(3, 0))))
            .build();
    LocalDateTime start = MONDAY.atTime(8, 0);
    assertThat(holds(worker, window(start, start.plusHours(19)))).isTrue();
    assertThat(holds(worker, window(start, start.plusHours(19).plusMinutes(1)))).isFalse();
    assertThat(holds(worker, window(start.minusMinutes(1), start.plusHours(1)))).isFalse();
    assertThat(holds(worker, window(start.plusDays(7), start.plusDays(7).plusHours(4)))).isTrue();
    assertThat(holds(worker, window(start.plusDays(7), start.plusDays(7).plusHours(5)))).isFalse();
  }

  @Test
  void holds_alwaysFree_forDaysOnEnd() {
    Worker worker =
        Worker.builder("W1").weekly(List.of(pattern(EVERY_DAY, "00:00", "00:00"))).build();
    assertThat(holds(worker, window(MONDAY.atStartOfDay(), MONDAY.plusYears(1).atStartOfDay())))
        .isTrue();
  }

  @Test
  void holds_unavailableTouchesOnly_isFree() {
    Worker worker =
        Worker.builder("W1")
            .weekly(List.of(pattern(EVERY_DAY, "00:00", "00:00")))
            .unavailable(List.of(Interval.wholeDay(MONDAY)))
            .build();
    LocalDateTime midnight = MONDAY.plusDays(1).atStartOfDay();
    assertThat(holds(worker, window(midnight, midnight.plusHours(8)))).isTrue();
    assertThat(holds(worker, window(midnight.minusMinutes(1), midnight.plusHours(8)))).isFalse();
  }

  @Test
  void holds_availabilityUnknown_onlyWhenAskedFor_andNotWhereExcluded() {
    Worker worker = Worker.builder("W1").unavailable(List.of(Interval.wholeDay(MONDAY))).build();
    LocalDateTime tuesday = MONDAY.plusDays(1).atTime(8, 0);
    assertThat(holds(worker, window(tuesday, tuesday.plusHours(1)))).isFalse();
    assertThat(holds(worker, new FreeWindow(tuesday, tuesday.plusHours(1), true))).isTrue();
    LocalDateTime monday = MONDAY.atTime(8, 0);
    assertThat(holds(worker, new FreeWindow(monday, monday.plusHours(1), true))).isFalse();
  }

  @Test
  void code_sameAvailabilityWrittenOtherwise_isTheSameValue() {
    WeeklyPattern early = pattern(EVERY_DAY, "06:00", "12:00");
    WeeklyPattern late = pattern(EVERY_DAY, "18:00", "22:00");
    Interval first = new Interval(MONDAY.atTime(6, 0), MONDAY.atTime(8, 0));
    Interval second = new Interval(MONDAY.atTime(8, 0), MONDAY.atTime(9, 0));
    Interval both = new Interval(MONDAY.atTime(6, 0), MONDAY.atTime(9, 0));
    assertThat(
            AvailabilityCode.of(
                Worker.builder("W1")
                    .weekly(List.of(early, late, early))
                    .intervals(List.of(second, first))
                    .build()))
        .isEqualTo(
            AvailabilityCode.of(
                Worker.builder("W2")
                    .weekly(List.of(late, early))
                    .intervals(List.of(both))
                    .build()));
  }

  /** What the codec lets through fits the longest term of an index, 32,766 bytes. */
  @Test
  void code_mostPiecesOfARecord_fitsATerm() {
    List<WeeklyPattern> weekly = new ArrayList<>();
    List<Interval> stretches = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      weekly.add(
          new WeeklyPattern(
              EVERY_DAY,
              LocalTime.of(8, 0),
              LocalTime.of(9, 0),
              Optional.of(MONDAY.plusDays(i)),
              Optional.empty()));
      stretches.add(new Interval(MONDAY.plusDays(i).atTime(6, 0), MONDAY.plusDays(i).atTime(7, 0)));
    }
    BytesRef value =
        AvailabilityCode.of(
            Worker.builder("W1")
                .weekly(weekly)
                .intervals(stretches)
                .unavailable(stretches)
                .build());
    assertThat(value.length).isLessThanOrEqualTo(32_766);
  }

  @Test
  void window_emptyOrBackward_isRefused() {
    LocalDateTime noon = MONDAY.atTime(12, 0);
    assertThatThrownBy(() -> new FreeWindow(noon, noon, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("from must be < until; got: 2026-11-23T12:00 >= 2026-11-23T12:00");
  }

  private static boolean holds(Worker worker, FreeWindow window) {
    return window.holds(AvailabilityCode.of(worker));
  }

  private static boolean freeEveryMinute(Worker worker, FreeWindow window) {
    boolean unknown = worker.weekly().isEmpty() && worker.intervals().isEmpty();
    for (LocalDateTime at = window.from(); at.isBefore(window.until()); at = at.plusMinutes(1)) {
      boolean free = unknown ? window.countsUnknown() : isFree(worker, at);
      if (!free || within(worker.unavailable(), at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFree(Worker worker, LocalDateTime at) {
    if (within(worker.intervals(), at)) {
      return true;
    }
    for (WeeklyPattern pattern : worker.weekly()) {
      for (LocalDate day : List.of(at.toLocalDate(), at.toLocalDate().minusDays(1))) {
        boolean occurs =
            pattern.days().contains(day.getDayOfWeek())
                && pattern.from().filter(day::isBefore).isEmpty()
                && pattern.until().filter(day::isAfter).isEmpty();
        LocalDateTime start = day.atTime(pattern.start());
        if (occurs && !at.isBefore(start) && at.isBefore(start.plus(pattern.length()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean within(List<Interval> intervals, LocalDateTime at) {
    return intervals.stream()
        .anyMatch(interval -> !at.isBefore(interval.from()) && at.isBefore(interval.until()));
  }

  private static Worker worker(SplittableRandom random) {
    List<WeeklyPattern> weekly = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      EnumSet<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
      for (DayOfWeek day : DayOfWeek.values()) {
        if (random.nextInt(3) > 0) {
          days.add(day);
        }
      }
      Optional<LocalDate> first =
          random.nextInt(4) == 0 ? Optional.of(day(random)) : Optional.empty();
      Optional<LocalDate> last =
          random.nextInt(4) == 0
              ? Optional.of(first.orElse(MONDAY).plusDays(random.nextInt(8)))
              : Optional.empty();
      weekly.add(new WeeklyPattern(days, time(random), time(random), first, last));
    }
    return Worker.builder("W1")
        .weekly(weekly)
        .intervals(intervals(random, random.nextInt(5)))
        .unavailable(intervals(random, random.nextInt(4) == 0 ? random.nextInt(3) : 0))
        .build();
  }

  private static List<Interval> intervals(SplittableRandom random, int count) {
    List<Interval> intervals = new ArrayList<>();
    while (intervals.size() < count) {
      LocalDateTime from = moment(random);
      LocalDateTime until = day(random).atTime(time(random));
      if (from.isBefore(until)) {
        intervals.add(new Interval(from, until));
      }
    }
    return intervals;
  }

  private static LocalDateTime moment(SplittableRandom random) {
    return day(random).atTime(time(random));
  }

  private static LocalDate day(SplittableRandom random) {
    return MONDAY.plusDays(random.nextInt(9));
  }

  private static LocalTime time(SplittableRandom random) {
    return TIMES.get(random.nextInt(TIMES.size()));
  }

  private static WeeklyPattern pattern(Set<DayOfWeek> days, String start, String end) {
    return new WeeklyPattern(
        days, LocalTime.parse(start), LocalTime.parse(end), Optional.empty(), Optional.empty());
  }

  private static FreeWindow window(LocalDateTime from, LocalDateTime until) {
    return new FreeWindow(from, until, false);
  }
}
