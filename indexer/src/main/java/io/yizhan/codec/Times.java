package io.yizhan.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.function.Function;

/**
 * The forms of dates and times in a record; each parser gives nothing for a form it does not know.
 */
final class Times {

  static final String DATE_RULE = "应为有效日期(如 2026-11-25)";
  static final String TIME_RULE = "应为时刻(如 07:30)";
  static final String INSTANT_RULE = "应为时间(如 2026-11-24T08:00:00+08:00)";
  static final String LOCAL_RULE = "应为时间(如 2026-11-25T06:00)";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SPACED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

  private Times() {}

  static Optional<LocalDate> date(String text) {
    return attempt(LocalDate::parse, text);
  }

  /** {@code 07:30}; 24:00 is midnight at the end of the day, written 00:00. */
  static Optional<LocalTime> time(String text) {
    return text.equals("24:00")
        ? Optional.of(LocalTime.MIDNIGHT)
        : attempt(value -> LocalTime.parse(value, TIME), text);
  }

  /** Local date and time, {@code T} or a space between them. */
  static Optional<LocalDateTime> local(String text) {
    return attempt(LocalDateTime::parse, text)
        .or(() -> attempt(value -> LocalDateTime.parse(value, SPACED), text));
  }

  /** With offset, or in Asia/Shanghai without; a bare date is its first moment. */
  static Optional<Instant> instant(String text) {
    return attempt(value -> OffsetDateTime.parse(value).toInstant(), text)
        .or(() -> local(text).map(local -> local.atZone(RecordCodec.ZONE).toInstant()))
        .or(() -> date(text).map(date -> date.atStartOfDay(RecordCodec.ZONE).toInstant()));
  }

  /** The same, but a bare date includes that whole day: 有效期至 2026-11-25. */
  static Optional<Instant> instantAfter(String text) {
    return date(text)
        .map(date -> date.plusDays(1).atStartOfDay(RecordCodec.ZONE).toInstant())
        .or(() -> instant(text));
  }

  private static <T> Optional<T> attempt(Function<String, T> parser, String text) {
    try {
      return Optional.of(parser.apply(text));
    } catch (DateTimeParseException otherForm) {
      return Optional.empty();
    }
  }
}
