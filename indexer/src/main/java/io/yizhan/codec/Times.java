package io.yizhan.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The forms of dates and times in a record; each parser gives nothing for a form it does not know.
 *
 * <p>Days lie between 1900 and 9999: what is outside is a slip of the pen, and would not fit the
 * numbers it is indexed as. Times of day are whole minutes; seconds are read and dropped.
 */
final class Times {

  static final String DATE_RULE = "应为有效日期（如 2026-11-25）";
  static final String TIME_RULE = "应为时刻（如 07:30）";
  static final String INSTANT_RULE = "应为时间（如 2026-11-24T08:00:00+08:00）";
  static final String LOCAL_RULE = "应为时间（如 2026-11-25T06:00）";

  private static final LocalDateTime EARLIEST = LocalDateTime.of(1900, 1, 1, 0, 0);

  /** The end of the last day, as which 有效期至 9999-12-31 is kept. */
  private static final LocalDateTime LATEST = LocalDateTime.of(10_000, 1, 1, 0, 0);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SPACED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private Times() {}

  static Optional<LocalDate> date(String text) {
    return attempt(LocalDate::parse, text)
        .filter(date -> isInRange(date.atStartOfDay()) && date.isBefore(LATEST.toLocalDate()));
  }

  /** {@code 07:30}; 24:00 is midnight at the end of the day, written 00:00. */
  static Optional<LocalTime> time(String text) {
    return text.equals("24:00")
        ? Optional.of(LocalTime.MIDNIGHT)
        : attempt(value -> LocalTime.parse(value, TIME), text)
            .map(time -> time.truncatedTo(ChronoUnit.MINUTES));
  }

  /** Local date and time, {@code T} or a space between them. */
  static Optional<LocalDateTime> local(String text) {
    return localToTheSecond(text).map(local -> local.truncatedTo(ChronoUnit.MINUTES));
  }

  /** With offset, or in Asia/Shanghai without; a bare date is its first moment. */
  static Optional<Instant> instant(String text) {
    return attempt(value -> OffsetDateTime.parse(value).toInstant(), text)
        .filter(
            instant ->
                !instant.isBefore(inShanghai(EARLIEST)) && !instant.isAfter(inShanghai(LATEST)))
        .or(() -> localToTheSecond(text).map(Times::inShanghai))
        .or(() -> date(text).map(date -> inShanghai(date.atStartOfDay())));
  }

  /** The same, but a bare date includes that whole day: 有效期至 2026-11-25. */
  static Optional<Instant> instantAfter(String text) {
    return date(text)
        .map(date -> inShanghai(date.plusDays(1).atStartOfDay()))
        .or(() -> instant(text));
  }

  private static Optional<LocalDateTime> localToTheSecond(String text) {
    return attempt(LocalDateTime::parse, text)
        .or(() -> attempt(value -> LocalDateTime.parse(value, SPACED), text))
        .filter(Times::isInRange);
  }

  private static boolean isInRange(LocalDateTime local) {
    return !local.isBefore(EARLIEST) && !local.isAfter(LATEST);
  }

  private static Instant inShanghai(LocalDateTime local) {
    return local.atZone(RecordCodec.ZONE).toInstant();
  }

  private static <T> Optional<T> attempt(Function<String, T> parser, String text) {
    try {
      return Optional.of(parser.apply(text));
    } catch (DateTimeParseException otherForm) {
      return Optional.empty();
    }
  }
}
