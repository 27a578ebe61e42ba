package io.yizhan.evaluation;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.schema.PayRates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One thing an asker wants of a job of the synthetic district.
 *
 * <p>Written {@code KEY=VALUE,VALUE}; any of the values will do:
 *
 * <ul>
 *   <li>{@code trade=月嫂,育儿嫂}: name of a trade in trades.tsv
 *   <li>{@code type=DAILY}, {@code settle=DAILY}, {@code period=PIECE}: names of the enums
 *   <li>{@code region=420703}: administrative code, and all below it
 *   <li>{@code address=花湖机场}, {@code employer=电子厂}: part of the words of the form
 *   <li>{@code benefit=包吃住}: a benefit of the form
 *   <li>{@code pay=200/DAY}: best pay at least this; piece pay and 面议 do not meet it
 *   <li>{@code day=+1}, {@code day=+4..+5}: works on a day so many days after today
 *   <li>{@code within=16:30-23:59}: some of its work lies wholly inside the hours; an end that is
 *       not after the start is on the next day
 *   <li>{@code night=yes}: some of its work passes midnight
 *   <li>{@code near=30.5220;114.6600/6}: lies at most so many kilometres from a point
 *   <li>{@code !trade=保安员}: any condition with a {@code !} before it must not hold
 * </ul>
 */
sealed interface Condition extends Criterion<Job> {

  /**
   * Reads conditions apart by blanks; {@code -} is none.
   *
   * @throws IllegalArgumentException when one has another form
   */
  static List<Criterion<Job>> parseAll(String text) {
    return CriterionText.parseAll(text, Condition::parse);
  }

  private static Criterion<Job> parse(CriterionText written) {
    String value = written.value();
    List<String> values = written.values();
    return switch (written.key()) {
      case "trade" -> new Trade(values);
      case "type" -> new Type(values.stream().map(EmploymentType::valueOf).toList());
      case "settle" -> new Settled(values.stream().map(SettlementCycle::valueOf).toList());
      case "period" -> new PaidPer(values.stream().map(WagePeriod::valueOf).toList());
      case "region" -> new InRegion(values);
      case "address" -> new AddressSays(values);
      case "employer" -> new EmployerSays(values);
      case "benefit" -> new Benefit(values);
      case "pay" -> Pay.parse(value);
      case "day" -> Day.parse(value);
      case "within" -> Within.parse(written);
      case "night" -> new Night();
      case "near" -> new Near(NearText.parse(value));
      default -> throw written.unknown();
    };
  }

  /** What is done, by the name of the trade. */
  record Trade(List<String> names) implements Condition {
    @Override
    public boolean holds(Job truth, LocalDate today) {
      return truth.occupation().filter(names::contains).isPresent();
    }
  }

  /** Nature of work. */
  record Type(List<EmploymentType> types) implements Condition {
    @Override
    public boolean holds(Job truth, LocalDate today) {
      return truth.employmentType().filter(types::contains).isPresent();
    }
  }

  /** When pay is handed over. */
  record Settled(List<SettlementCycle> cycles) implements Condition {
    @Override
    public boolean holds(Job truth, LocalDate today) {
      return truth.settlement().filter(cycles::contains).isPresent();
    }
  }

  /** What pay is per. */
  record PaidPer(List<WagePeriod> periods) implements Condition {
    @Override
    public boolean holds(Job truth, LocalDate today) {
      return truth.wage().period().filter(periods::contains).isPresent();
    }
  }

  /** Where the work is, by code. */
  record InRegion(List<String> codes) implements Condition {
    @Override
    public boolean holds(Job truth, LocalDate today) {
      return truth
          .location()
          .region()
          .filter(region -> codes.stream().anyMatch(region::startsWith))
          .isPresent();
    }
  }

  /** Where the work is, by the words of the address. */
  record AddressSays(List<String> words) implements Condition {
    @Override
    public boolean holds(Job truth, LocalDate today) {
      return truth
          .location()
          .address()
          .filter(address -> words.stream().anyMatch(address::contains))
          .isPresent();
    }
  }

  /** Who hires, by part of the name. */
  record EmployerSays(List<String> words) implements Condition {
    @Override
    public boolean holds(Job truth, LocalDate today) {
      return truth
          .employer()
          .map(EmployerRef::name)
          .filter(name -> words.stream().anyMatch(name::contains))
          .isPresent();
    }
  }

  /** What is given beside pay. */
  record Benefit(List<String> names) implements Condition {
    @Override
    public boolean holds(Job truth, LocalDate today) {
      return truth.benefits().stream().anyMatch(names::contains);
    }
  }

  /** Best pay of at least so much; a day is as long as the job's own. */
  record Pay(double yuan, WagePeriod period) implements Condition {

    private static Pay parse(String value) {
      int slash = value.indexOf('/');
      if (slash < 1) {
        throw new IllegalArgumentException("pay must be AMOUNT/PERIOD; got: " + value);
      }
      return new Pay(
          Double.parseDouble(value.substring(0, slash)),
          WagePeriod.valueOf(value.substring(slash + 1)));
    }

    @Override
    public boolean holds(Job truth, LocalDate today) {
      OptionalDouble paid = PayRates.bestPerHour(truth);
      OptionalDouble wanted = PayRates.perHour(yuan, period, truth.meanHoursPerDay());
      return paid.isPresent()
          && wanted.isPresent()
          && paid.getAsDouble() >= wanted.getAsDouble() - 1e-9;
    }
  }

  /** Work on one of the days {@code first…last}, counted from today. */
  record Day(int first, int last) implements Condition {

    private static Day parse(String value) {
      String[] ends = value.split("\\.\\.", -1);
      if (ends.length > 2 || !value.startsWith("+")) {
        throw new IllegalArgumentException("day must be +N or +N..+M; got: " + value);
      }
      return new Day(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    @Override
    public boolean holds(Job truth, LocalDate today) {
      for (int ahead = first; ahead <= last; ahead++) {
        LocalDate day = today.plusDays(ahead);
        if (truth.shifts().stream().anyMatch(shift -> shift.date().equals(day))
            || truth.weekly().stream().anyMatch(pattern -> worksOn(pattern, day))) {
          return true;
        }
      }
      return false;
    }

    private static boolean worksOn(WeeklyPattern pattern, LocalDate day) {
      return pattern.days().contains(day.getDayOfWeek())
          && pattern.from().filter(day::isBefore).isEmpty()
          && pattern.until().filter(day::isAfter).isEmpty();
    }
  }

  /** Some of the work lies wholly inside these hours. */
  record Within(LocalTime from, LocalTime to) implements Condition {

    private static Within parse(CriterionText written) {
      return new Within(written.from(), written.to());
    }

    @Override
    public boolean holds(Job truth, LocalDate today) {
      return spans(truth).stream()
          .anyMatch(
              span ->
                  !span.start().isBefore(from) && end(span.start(), span.end()) <= end(from, to));
    }

    private static int end(LocalTime start, LocalTime end) {
      int minute = end.toSecondOfDay() / 60;
      return end.isAfter(start) ? minute : minute + 24 * 60;
    }
  }

  /** Lies near a point. */
  record Near(NearText circle) implements Condition {
    @Override
    public boolean holds(Job truth, LocalDate today) {
      return circle.holds(truth.location());
    }
  }

  /** Some of the work passes midnight. */
  record Night() implements Condition {
    @Override
    public boolean holds(Job truth, LocalDate today) {
      return spans(truth).stream().anyMatch(span -> !span.end().isAfter(span.start()));
    }
  }

  /** Hours of one stretch of work. */
  record Span(LocalTime start, LocalTime end) {}

  private static List<Span> spans(Job truth) {
    List<Span> spans = new ArrayList<>();
    for (Shift shift : truth.shifts()) {
      spans.add(new Span(shift.start(), shift.end()));
    }
    for (WeeklyPattern pattern : truth.weekly()) {
      spans.add(new Span(pattern.start(), pattern.end()));
    }
    return spans;
  }
}
