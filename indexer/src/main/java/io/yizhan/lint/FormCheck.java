package io.yizhan.lint;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.Job;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked of an ad's form; each gives what is wrong, or nothing. */
enum FormCheck {
  /** Who hires is named. */
  EMPLOYER("employer") {
    @Override
    Optional<String> fault(Job job, WageFloors floors, LocalDate today) {
      return faultIf(job.employer().isEmpty(), "没有写用人单位");
    }
  },
  /** How many are wanted is said. */
  HEADCOUNT("headcount") {
    @Override
    Optional<String> fault(Job job, WageFloors floors, LocalDate today) {
      return faultIf(job.headcount().isEmpty(), "没有写招几个人");
    }
  },
  /** What is to be done is said. */
  CONTENT("description") {
    @Override
    Optional<String> fault(Job job, WageFloors floors, LocalDate today) {
      return faultIf(job.description().isEmpty(), "没有写工作内容");
    }
  },
  /** Where it is to be done is said, in any of three ways. */
  PLACE("location") {
    @Override
    Optional<String> fault(Job job, WageFloors floors, LocalDate today) {
      return faultIf(
          job.location().point().isEmpty()
              && job.location().region().isEmpty()
              && job.location().address().isEmpty(),
          "没有写工作地点");
    }
  },
  /** What it pays is said; 面议 does not say it. */
  PAY("wage") {
    @Override
    Optional<String> fault(Job job, WageFloors floors, LocalDate today) {
      return faultIf(job.wage().bestYuan().isEmpty(), "没有写报酬");
    }
  },
  /** Until when it is open is said. */
  VALIDITY("validUntil") {
    @Override
    Optional<String> fault(Job job, WageFloors floors, LocalDate today) {
      return faultIf(job.validUntil().isEmpty() && job.shifts().isEmpty(), "没有写招到哪一天");
    }
  },
  /** The best pay reaches the floor of the place; pay in kind does not count. */
  WAGE_FLOOR("wage") {
    @Override
    Optional<String> fault(Job job, WageFloors floors, LocalDate today) {
      Optional<WageFloors.Floor> floor =
          job.location().region().flatMap(region -> floors.at(region, today));
      Optional<BigDecimal> best = job.wage().bestYuan();
      if (floor.isEmpty() || best.isEmpty() || job.wage().period().isEmpty()) {
        return Optional.empty();
      }
      return switch (job.wage().period().get()) {
        case HOUR -> below(best.get().doubleValue(), floor.get().hourYuan(), "每小时", floor.get());
        case DAY ->
            below(
                best.get().doubleValue() / job.meanHoursPerDay(),
                floor.get().hourYuan(),
                "每小时",
                floor.get());
        case MONTH ->
            isPartTime(job)
                ? Optional.empty()
                : below(best.get().doubleValue(), floor.get().monthYuan(), "每月", floor.get());
        case WEEK, YEAR, PIECE -> Optional.empty();
      };
    }
  },
  /** Part-time work is at most 4 hours a day on average, and 24 a week. */
  PART_TIME_HOURS("weekly") {
    @Override
    Optional<String> fault(Job job, WageFloors floors, LocalDate today) {
      if (!isPartTime(job) || (job.shifts().isEmpty() && job.weekly().isEmpty())) {
        return Optional.empty();
      }
      if (job.meanHoursPerDay() > MOST_HOURS_A_DAY) {
        return Optional.of("小时工平均每天超过4小时");
      }
      return faultIf(
          minutesOfFullestWeek(job) > MOST_HOURS_A_WEEK * MINUTES_PER_HOUR, "小时工每周超过24小时");
    }
  },
  /** Part-time work is paid every fifteen days or sooner. */
  PART_TIME_SETTLEMENT("wage.settlement") {
    @Override
    Optional<String> fault(Job job, WageFloors floors, LocalDate today) {
      return faultIf(
          isPartTime(job) && job.settlement().filter(SettlementCycle.MONTHLY::equals).isPresent(),
          "小时工写了月结，非全日制用工最长十五日结算一次");
    }
  },
  /** Work by dispatch lasts six months at most, unless it is of the kinds that may last. */
  DISPATCH_LENGTH("employmentType") {
    @Override
    Optional<String> fault(Job job, WageFloors floors, LocalDate today) {
      if (job.employmentType().filter(EmploymentType.DISPATCH::equals).isEmpty()) {
        return Optional.empty();
      }
      boolean open = job.weekly().stream().anyMatch(pattern -> pattern.until().isEmpty());
      Optional<LocalDate> first = days(job).min(LocalDate::compareTo);
      Optional<LocalDate> last = days(job).max(LocalDate::compareTo);
      boolean lasts =
          first.isPresent()
              && last.isPresent()
              && last.get().isAfter(first.get().plusMonths(MOST_MONTHS_OF_DISPATCH));
      return faultIf(open || lasts, "劳务派遣超过六个月或没有写到哪天为止");
    }
  },
  /** Nobody younger than sixteen is asked for. */
  MIN_AGE("requires.minAge") {
    @Override
    Optional<String> fault(Job job, WageFloors floors, LocalDate today) {
      return faultIf(
          job.requires().minAge().filter(age -> age < LEGAL_AGE).isPresent(), "最低年龄不到16周岁");
    }
  },
  /** No contact data in the text. */
  CONTACT("description") {
    @Override
    Optional<String> fault(Job job, WageFloors floors, LocalDate today) {
      return faultIf(
          ContactSpan.find(job.description()).isPresent()
              || ContactSpan.find(job.title()).isPresent(),
          "正文里有联系方式");
    }
  };

  /** Source: 劳动法 第十五条. */
  private static final int LEGAL_AGE = 16;

  /** Source of these two: 劳动合同法 第六十八条. */
  private static final double MOST_HOURS_A_DAY = 4;

  private static final long MOST_HOURS_A_WEEK = 24;

  /** Source: 劳动合同法 第六十六条. */
  private static final int MOST_MONTHS_OF_DISPATCH = 6;

  private static final long MINUTES_PER_HOUR = 60;
  private static final int DAYS_PER_WEEK = 7;

  private final String field;

  FormCheck(String field) {
    this.field = field;
  }

  /** Which field of the record it speaks of. */
  String field() {
    return field;
  }

  /** What is wrong, in Chinese. */
  abstract Optional<String> fault(Job job, WageFloors floors, LocalDate today);

  private static Optional<String> faultIf(boolean wrong, String message) {
    return wrong ? Optional.of(message) : Optional.empty();
  }

  private static boolean isPartTime(Job job) {
    return job.employmentType().filter(EmploymentType.HOURLY::equals).isPresent();
  }

  private static Optional<String> below(
      double yuan, BigDecimal least, String per, WageFloors.Floor floor) {
    return faultIf(
        yuan < least.doubleValue(),
        "报酬低于" + per + least.toPlainString() + "元（" + floor.source() + "）");
  }

  private static long minutesOfFullestWeek(Job job) {
    long weekly = 0;
    for (WeeklyPattern pattern : job.weekly()) {
      weekly += pattern.length().toMinutes() * pattern.days().size();
    }
    Map<Long, Long> dated = new HashMap<>();
    for (Shift shift : job.shifts()) {
      // 1970-01-01 was a Thursday: weeks from Monday.
      long week = Math.floorDiv(shift.date().toEpochDay() + 3, DAYS_PER_WEEK);
      dated.merge(week, shift.length().toMinutes(), Long::sum);
    }
    return weekly + dated.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private static Stream<LocalDate> days(Job job) {
    return Stream.of(
            job.shifts().stream().map(Shift::date),
            job.weekly().stream().flatMap(pattern -> pattern.from().stream()),
            job.weekly().stream().flatMap(pattern -> pattern.until().stream()))
        .flatMap(stream -> stream);
  }
}
