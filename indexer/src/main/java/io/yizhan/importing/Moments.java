package io.yizhan.importing;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as people and programs write them: 2019年12月15日, 2019/4/2, 2018-07-18 09:24:04, ISO
 * with an offset. Gives ISO text. Stateless.
 */
final class Moments {

  private static final int LONGEST = 40;
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ]{0,2}(\\d{1,2})[:时](\\d{1,2})(?:[:分](\\d{1,2})"
              + "(?:\\.\\d{1,9})?秒?)?分?)?");

  private Moments() {}

  /** The day, without any time of day. */
  static Optional<String> date(String text) {
    return local(text).map(local -> local.toLocalDate().toString());
  }

  /** The day, with the time of day and offset if the text has them. */
  static Optional<String> moment(String text) {
    Optional<LocalDateTime> local = local(text);
    if (local.isPresent()) {
      boolean dayAlone = !text.contains(":") && !text.contains("时");
      return Optional.of(dayAlone ? local.get().toLocalDate().toString() : local.get().toString());
    }
    try {
      return Optional.of(OffsetDateTime.parse(text).toString());
    } catch (DateTimeException otherForm) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDateTime> local(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
      return Optional.of(
          day.atTime(LocalTime.of(number(form, 4), number(form, 5), number(form, 6))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(Matcher form, int group) {
    String digits = form.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
