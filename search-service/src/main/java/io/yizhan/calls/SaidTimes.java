package io.yizhan.calls;

import io.yizhan.codec.FieldError;
import io.yizhan.extraction.DayPart;
import io.yizhan.extraction.Extraction;
import io.yizhan.extraction.Extractor;
import io.yizhan.extraction.HourSpan;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Slots;
import io.yizhan.extraction.Unresolved;
import io.yizhan.extraction.UtteranceKind;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.Job;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When work is, by what was said on the telephone. 明天7点到17点 is a shift; 明天7点半, 明天下午 and 明天 leave
 * hours open, which are taken for granted and said so. A text without a day gives no times. One
 * text, one thread.
 */
final class SaidTimes {

  private static final LocalTime USUAL_START = LocalTime.of(8, 0);

  private final Extractor extractor;
  private final Extraction read;
  private final Instant now;
  private final List<Assumption> assumed = new ArrayList<>();
  private final List<FieldError> errors = new ArrayList<>();

  SaidTimes(Extractor extractor, Extraction read, Instant now) {
    this.extractor = extractor;
    this.read = read;
    this.now = now;
  }

  /** What was taken for granted, once the times were asked for. */
  List<Assumption> assumed() {
    return assumed;
  }

  /** What could not be read, once the times were asked for. */
  List<FieldError> errors() {
    return errors;
  }

  /** Dated shifts. */
  List<Shift> shifts() {
    Slots said = read.wanted();
    if (!said.shifts().isEmpty()) {
      return repeated(said.shifts());
    }
    if (said.dates().isEmpty() || !said.weekly().isEmpty()) {
      return List.of();
    }
    return hours()
        .map(hours -> repeated(said.dates().stream().map(hours::on).toList()))
        .orElse(List.of());
  }

  /** Weekly patterns. */
  List<WeeklyPattern> weekly() {
    Slots said = read.wanted();
    if (!said.weekly().isEmpty() || said.weekdays().isEmpty() || !said.dates().isEmpty()) {
      return said.weekly();
    }
    return hours()
        .map(
            hours ->
                List.of(
                    new WeeklyPattern(
                        said.weekdays(),
                        hours.start(),
                        hours.end(),
                        Optional.empty(),
                        Optional.empty())))
        .orElse(List.of());
  }

  /** The same hours on the days after, where it was said for how long: 明天起干三天. */
  private List<Shift> repeated(List<Shift> shifts) {
    Optional<Integer> days =
        read.wanted()
            .length()
            .filter(length -> length.toTotalMonths() == 0)
            .map(length -> Math.toIntExact(length.get(ChronoUnit.DAYS)));
    if (shifts.size() != 1 || days.isEmpty() || days.get() < 2 || days.get() > Slots.MOST_DATES) {
      return shifts;
    }
    Shift first = shifts.getFirst();
    List<Shift> all = new ArrayList<>();
    for (int i = 0; i < days.get(); i++) {
      LocalDate day = first.date().plusDays(i);
      all.add(new Shift(day, first.start(), first.end()));
    }
    return all;
  }

  private Optional<HourSpan> hours() {
    Slots said = read.wanted();
    if (!said.hours().isEmpty()) {
      return Optional.of(said.hours().getFirst());
    }
    if (said.from().isPresent()) {
      return assume(fromOn(said.from().get()), "没说几点下班");
    }
    if (said.until().isPresent()) {
      LocalTime end = said.until().get();
      return assume(new HourSpan(end.minusHours(usualHours()), end), "没说几点上班");
    }
    Optional<Unresolved> unclear =
        read.unresolved().stream()
            .filter(part -> part.reason() == Unresolved.Reason.UNCLEAR_HOURS)
            .findFirst();
    if (unclear.isPresent()) {
      return startOf(unclear.get());
    }
    return said.dayParts().isEmpty()
        ? assume(fromOn(USUAL_START), "没说几点")
        : assume(usual(said.dayParts().getFirst()), "只说了" + said.dayParts().getFirst().label());
  }

  /** 早上7点半 is a beginning, as 早上7点半以后 says it; 2点到6点 may be night or day. */
  private Optional<HourSpan> startOf(Unresolved unclear) {
    Optional<LocalTime> start =
        extractor.extract(unclear.text() + "以后", UtteranceKind.CALL, now).wanted().from();
    if (start.isEmpty()) {
      errors.add(
          new FieldError("text", "“" + unclear.text() + "”说不清是几点到几点，请写明上午下午和起止时间（如 7点到17点）"));
      return Optional.empty();
    }
    return assume(fromOn(start.get()), "没说几点下班");
  }

  private Optional<HourSpan> assume(HourSpan hours, String why) {
    String value = hours.start() + "-" + hours.end();
    boolean noted = assumed.stream().anyMatch(one -> one.value().equals(value));
    if (!noted) {
      assumed.add(new Assumption("shifts", value, why + "，先按 " + value + " 排，请问清"));
    }
    return Optional.of(hours);
  }

  private static HourSpan fromOn(LocalTime start) {
    return new HourSpan(start, start.plusHours(usualHours()));
  }

  private static long usualHours() {
    return Math.round(Job.DEFAULT_HOURS_PER_DAY);
  }

  /** Usual hours of a part of the day, our own estimate. */
  private static HourSpan usual(DayPart part) {
    return switch (part) {
      case MORNING, FORENOON, HALF_DAY -> span(8, 12);
      case NOON -> span(11, 14);
      case AFTERNOON -> span(13, 17);
      case EVENING -> span(18, 22);
      case NIGHT -> span(22, 6);
      case DAYTIME -> span(8, 16);
    };
  }

  private static HourSpan span(int from, int to) {
    return new HourSpan(LocalTime.of(from, 0), LocalTime.of(to, 0));
  }
}
