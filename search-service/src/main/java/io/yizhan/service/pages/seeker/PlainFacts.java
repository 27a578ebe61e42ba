package io.yizhan.service.pages.seeker;

import io.yizhan.codec.RecordCodec;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.Job;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * What people ask of a job first, in their words; what the ad does not say is said to be open.
 *
 * @param pay 多少钱: 270 元/天 · 日结
 * @param hours 几点: 11月25日 08:00–18:00 等 4 天
 * @param where 多远: 1.4 公里, or the place by name
 * @param food 管不管饭: 包午餐
 * @param places 还招几人
 */
public record PlainFacts(String pay, String hours, String where, String food, String places) {

  private static final String OPEN = "没写明";
  private static final double METERS_PER_KM = 1000;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日", Locale.ROOT);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final String WEEKDAYS = "一二三四五六日";

  /** The facts of a job, seen from a distance where that is known. */
  static PlainFacts of(Job job, OptionalDouble distanceMeters, LocalDate today) {
    return new PlainFacts(
        pay(job), hours(job, today), where(job, distanceMeters), food(job), places(job));
  }

  /** A moment as a day people read: 11月25日. */
  static String day(Instant moment) {
    return DAY.format(moment.atZone(RecordCodec.ZONE));
  }

  private static String pay(Job job) {
    String amount = amount(job.wage());
    return job.settlement()
        .map(SettlementCycle::label)
        .map(label -> amount + " · " + label)
        .orElse(amount);
  }

  private static String amount(Wage wage) {
    String unit = wage.period().map(WagePeriod::label).map(label -> "元/" + label).orElse("元");
    if (wage.minYuan().isPresent()
        && wage.maxYuan().isPresent()
        && wage.minYuan().get().compareTo(wage.maxYuan().get()) != 0) {
      return yuan(wage.minYuan().get()) + "–" + yuan(wage.maxYuan().get()) + " " + unit;
    }
    return wage.minYuan().or(wage::maxYuan).map(amount -> yuan(amount) + " " + unit).orElse("工资面议");
  }

  private static String yuan(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }

  private static String hours(Job job, LocalDate today) {
    List<Shift> ahead =
        job.shifts().stream().filter(shift -> !shift.date().isBefore(today)).toList();
    if (!ahead.isEmpty()) {
      Shift first = ahead.getFirst();
      String said = DAY.format(first.date()) + " " + span(first.start(), first.end());
      return ahead.size() == 1 ? said : said + " 等 " + ahead.size() + " 天";
    }
    if (!job.weekly().isEmpty()) {
      WeeklyPattern first = job.weekly().getFirst();
      return weekdays(first) + " " + span(first.start(), first.end());
    }
    return job.shifts().isEmpty() ? OPEN : "已过上工日";
  }

  private static String weekdays(WeeklyPattern pattern) {
    return pattern.days().size() == DayOfWeek.values().length
        ? "每天"
        : pattern.days().stream()
            .sorted()
            .map(day -> "周" + WEEKDAYS.charAt(day.getValue() - 1))
            .collect(Collectors.joining("、"));
  }

  private static String span(LocalTime start, LocalTime end) {
    return CLOCK.format(start) + "–" + (end.isAfter(start) ? "" : "次日 ") + CLOCK.format(end);
  }

  private static String where(Job job, OptionalDouble distanceMeters) {
    if (distanceMeters.isPresent()) {
      return distance(distanceMeters.getAsDouble());
    }
    return job.location().address().orElse(OPEN);
  }

  /** 1.4 公里, or 300 米. */
  static String distance(double meters) {
    return meters < METERS_PER_KM
        ? Math.max(1, Math.round(meters / 100)) * 100 + " 米"
        : String.format(Locale.ROOT, "%.1f 公里", meters / METERS_PER_KM);
  }

  private static String food(Job job) {
    List<String> kept =
        job.benefits().stream()
            .filter(benefit -> benefit.matches(".*[餐饭吃住宿].*"))
            .collect(Collectors.toCollection(ArrayList::new));
    boolean bedSaid = kept.stream().anyMatch(benefit -> benefit.matches(".*[住宿].*"));
    if (job.lodging().orElse(false) && !bedSaid) {
      kept.add("包住");
    }
    return kept.isEmpty() ? OPEN : String.join("、", kept);
  }

  /** 还招 3 人. */
  static String places(Job job) {
    return job.placesLeft().isPresent() ? "还招 " + job.placesLeft().getAsInt() + " 人" : OPEN;
  }
}
