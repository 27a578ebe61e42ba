package io.yizhan.service.pages.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.calls.InvalidCallException;
import io.yizhan.codec.FieldError;
import io.yizhan.extraction.WeeklyPattern;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of work as lines of a form: {@code 2026-11-25 07:00-17:00} is a shift, {@code 每周一三五
 * 08:00-12:00} a weekly pattern, with {@code 2026-12-01至2027-01-31} behind it where it is bounded.
 * Stateless.
 */
final class WorkLines {

  private static final String DAYS = "一二三四五六日";
  private static final String HOURS = "(\\d{1,2}:\\d{2})\\s*[-—至到~]\\s*(\\d{1,2}:\\d{2})";
  private static final Pattern SHIFT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s+" + HOURS);
  private static final Pattern WEEKLY =
      Pattern.compile(
          "每?周([一二三四五六日天、，, ]+)\\s*"
              + HOURS
              + "(?:\\s+(\\d{4}-\\d{2}-\\d{2})?至(\\d{4}-\\d{2}-\\d{2})?)?");
  private static final int FROM = 4;
  private static final int UNTIL = 5;
  private static final int HOUR_DIGITS = 5;

  private WorkLines() {}

  /** A pattern as a line. */
  static String written(WeeklyPattern pattern) {
    StringBuilder line = new StringBuilder("每周");
    for (DayOfWeek day : DayOfWeek.values()) {
      if (pattern.days().contains(day)) {
        line.append(DAYS.charAt(day.getValue() - 1));
      }
    }
    line.append(' ').append(pattern.start()).append('-').append(pattern.end());
    if (pattern.from().isPresent() || pattern.until().isPresent()) {
      line.append(' ');
      pattern.from().ifPresent(line::append);
      line.append('至');
      pattern.until().ifPresent(line::append);
    }
    return line.toString();
  }

  /**
   * Puts lines into {@code shifts} and {@code weekly} of a record.
   *
   * @throws InvalidCallException naming every line that is neither
   */
  static void read(List<String> lines, ObjectNode to) {
    List<FieldError> errors = new ArrayList<>();
    for (String line : lines) {
      Matcher shift = SHIFT.matcher(line);
      Matcher weekly = WEEKLY.matcher(line);
      if (shift.matches()) {
        to.withArray("shifts")
            .addObject()
            .put("date", shift.group(1))
            .put("start", time(shift.group(2)))
            .put("end", time(shift.group(3)));
      } else if (weekly.matches()) {
        weekly(weekly, to.withArray("weekly").addObject());
      } else {
        errors.add(
            new FieldError(
                "shifts", "“" + line + "”看不懂，请写成 2026-11-25 07:00-17:00 或 每周一三五 08:00-12:00"));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidCallException(errors);
    }
  }

  private static void weekly(Matcher line, ObjectNode pattern) {
    for (DayOfWeek day : DayOfWeek.values()) {
      String said = line.group(1).replace('天', '日');
      if (said.indexOf(DAYS.charAt(day.getValue() - 1)) >= 0) {
        pattern.withArray("days").add(day.name().substring(0, 3));
      }
    }
    pattern.put("start", time(line.group(2))).put("end", time(line.group(3)));
    if (line.group(FROM) != null) {
      pattern.put("from", line.group(FROM));
    }
    if (line.group(UNTIL) != null) {
      pattern.put("until", line.group(UNTIL));
    }
  }

  private static String time(String said) {
    return said.length() < HOUR_DIGITS ? "0" + said : said;
  }
}
