package io.yizhan.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as documents write them: 2023年6月25日, 二〇二三年六月二十五日, 2023-06-25, 2023/6/25. Stateless. */
final class PolicyDates {

  /** A day; three groups. */
  static final String DAY =
      "([12][0-9]{3}|[一二][零〇○一二三四五六七八九]{3})\\s?[年./-]\\s?([0-9一二三四五六七八九十]{1,2})\\s?[月./-]"
          + "\\s?([0-9一二三四五六七八九十]{1,3})\\s?日?";

  private static final Pattern FORM = Pattern.compile(DAY);

  private PolicyDates() {}

  /** The first day in a text. */
  static Optional<LocalDate> first(CharSequence text) {
    Matcher form = FORM.matcher(text);
    while (form.find()) {
      Optional<LocalDate> day = of(form, 1);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The day of three groups of a match; empty when the calendar has none such. */
  static Optional<LocalDate> of(MatchResult form, int firstGroup) {
    try {
      return Optional.of(
          LocalDate.of(
              HanNumber.read(form.group(firstGroup)),
              HanNumber.read(form.group(firstGroup + 1)),
              HanNumber.read(form.group(firstGroup + 2))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
