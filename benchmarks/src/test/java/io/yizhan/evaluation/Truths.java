package io.yizhan.evaluation;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Jobs whose every part is known, to judge. */
final class Truths {

  /** A Tuesday. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private Truths() {}

  /** A day's unloading in 樊口 tomorrow, 7 to 17, 220 a day, settled daily. */
  static Job unloading() {
    return Job.builder("J1", "卸货")
        .occupation("装卸工")
        .employmentType(EmploymentType.DAILY)
        .wage(Wage.of(BigDecimal.valueOf(220), WagePeriod.DAY))
        .settlement(SettlementCycle.DAILY)
        .employer(new EmployerRef(Optional.empty(), "江北货运站"))
        .location(new Location(Optional.empty(), Optional.of("420704400"), Optional.of("樊口工业园东门")))
        .shifts(List.of(new Shift(TODAY.plusDays(1), LocalTime.of(7, 0), LocalTime.of(17, 0))))
        .benefits(List.of("包午餐"))
        .build();
  }

  /** Night work in an electronics factory of 葛店, weekends included, with a bed. */
  static Job nightShift() {
    return Job.builder("J2", "操作工")
        .occupation("电子厂操作工")
        .employmentType(EmploymentType.LONG_TERM)
        .wage(Wage.between(BigDecimal.valueOf(5_000), BigDecimal.valueOf(6_000), WagePeriod.MONTH))
        .settlement(SettlementCycle.MONTHLY)
        .employer(new EmployerRef(Optional.empty(), "明光电子厂"))
        .location(new Location(Optional.empty(), Optional.of("420703400"), Optional.of("葛店开发区")))
        .weekly(
            List.of(
                new WeeklyPattern(
                    Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                    LocalTime.of(20, 0),
                    LocalTime.of(8, 0),
                    Optional.of(TODAY),
                    Optional.of(TODAY.plusDays(4)))))
        .benefits(List.of("包吃住"))
        .build();
  }
}
