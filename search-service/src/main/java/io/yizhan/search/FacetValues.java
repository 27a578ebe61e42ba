package io.yizhan.search;

import io.yizhan.extraction.DayPart;
import io.yizhan.schedule.ScheduleChoice;
import io.yizhan.schema.DayPartHours;
import io.yizhan.schema.ShiftLength;
import io.yizhan.schema.WageBand;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The values of facets that are neither codes nor words: how they are written, read and shown.
 * Stateless.
 */
public final class FacetValues {

  private static final List<String> WEEKDAYS = List.of("一", "二", "三", "四", "五", "六", "日");
  private static final int WEEKDAY_CHARS = 3;

  private FacetValues() {}

  /** A day within those that can be asked for; empty when it is none. */
  public static Optional<String> date(String written) {
    try {
      LocalDate day = LocalDate.parse(written);
      return JobSearchRequest.mayBeAskedFor(day) ? Optional.of(day.toString()) : Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** A weekday, MON or 周一; empty when it is none. */
  public static Optional<String> weekday(String written) {
    return read(DayOfWeek.values(), FacetValues::name, FacetValues::label, written);
  }

  /** A part of the day that is counted, MORNING or 早上; empty when it is none. */
  public static Optional<String> dayPart(String written) {
    return read(
        DayPartHours.COUNTED.toArray(DayPart[]::new), DayPart::name, DayPart::label, written);
  }

  /** A step of length; empty when it is none. */
  public static Optional<String> shiftLength(String written) {
    return read(ShiftLength.values(), ShiftLength::name, ShiftLength::label, written);
  }

  /** A step of pay; empty when it is none. */
  public static Optional<String> wageBand(String written) {
    return read(WageBand.values(), WageBand::name, WageBand::label, written);
  }

  /** Whether there is a bed: true, false, 包住 or 不包住; empty when it is none of these. */
  public static Optional<String> lodging(String written) {
    return read(new Boolean[] {true, false}, String::valueOf, FacetValues::lodgingLabel, written);
  }

  /** What is chosen of the facets of a schedule. */
  static ScheduleChoice choice(Map<? extends Facet, Set<String>> chosen, AskedTimes times) {
    return new ScheduleChoice(
        of(chosen, FacetKind.DATE, LocalDate::parse),
        of(chosen, FacetKind.WEEKDAY, FacetValues::weekdayOf),
        of(chosen, FacetKind.DAY_PART, DayPart::valueOf),
        of(chosen, FacetKind.SHIFT_LENGTH, ShiftLength::valueOf),
        times.from(),
        times.to());
  }

  /** What a person reads: 11月26日 周四. */
  static String dateLabel(String value) {
    LocalDate day = LocalDate.parse(value);
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日 " + label(day.getDayOfWeek());
  }

  /** What a person reads: 周四. */
  static String weekdayLabel(String value) {
    return label(weekdayOf(value));
  }

  /** What a person reads. */
  static String lodgingLabel(Boolean lodging) {
    return lodging ? "包住" : "不包住";
  }

  /**
   * Where a value stands among those of its kind.
   *
   * @throws IllegalArgumentException for kinds whose values have no order of their own
   */
  static int order(FacetKind kind, String value) {
    return switch (kind) {
      case DATE -> Math.toIntExact(LocalDate.parse(value).toEpochDay());
      case WEEKDAY -> weekdayOf(value).getValue();
      case DAY_PART -> DayPartHours.COUNTED.indexOf(DayPart.valueOf(value));
      case SHIFT_LENGTH -> List.of(ShiftLength.values()).indexOf(ShiftLength.valueOf(value));
      case WAGE_BAND -> List.of(WageBand.values()).indexOf(WageBand.valueOf(value));
      case LODGING -> Boolean.parseBoolean(value) ? 0 : 1;
      case OCCUPATION, REGION, AREA, RING, EMPLOYMENT_TYPE, SETTLEMENT, EMPLOYER, PLAIN ->
          throw new IllegalArgumentException("kind must have an order; got: " + kind);
    };
  }

  private static <T> Set<T> of(
      Map<? extends Facet, Set<String>> chosen, FacetKind kind, Function<String, T> read) {
    return chosen.entrySet().stream()
        .filter(facet -> facet.getKey().kind() == kind)
        .flatMap(facet -> facet.getValue().stream())
        .map(read)
        .collect(Collectors.toSet());
  }

  private static <T> Optional<String> read(
      T[] values, Function<T, String> name, Function<T, String> label, String written) {
    return Arrays.stream(values)
        .filter(
            each -> name.apply(each).equalsIgnoreCase(written) || label.apply(each).equals(written))
        .map(name)
        .findFirst();
  }

  private static DayOfWeek weekdayOf(String value) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> name(day).equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("weekday must be MON..SUN; got: " + value));
  }

  private static String name(DayOfWeek day) {
    return day.name().substring(0, WEEKDAY_CHARS);
  }

  private static String label(DayOfWeek day) {
    return "周" + WEEKDAYS.get(day.getValue() - 1);
  }
}
