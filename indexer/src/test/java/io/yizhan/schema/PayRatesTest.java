package io.yizhan.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.Job;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayRatesTest {

  @ParameterizedTest
  @CsvSource({
    "HOUR,25,8,25",
    "DAY,200,8,25",
    "DAY,200,10,20",
    "WEEK,1000,8,25",
    "MONTH,4350,8,25",
    "MONTH,4350,12,25",
    "YEAR,52200,8,25",
    "DAY,0,8,0",
  })
  void perHour_period_followsTheTable(
      WagePeriod period, double yuan, double hoursPerDay, double expected) {
    assertThat(PayRates.perHour(yuan, period, hoursPerDay).orElseThrow())
        .isCloseTo(expected, within(1e-9));
  }

  @Test
  void perHour_piece_isUnknown() {
    assertThat(PayRates.perHour(3, WagePeriod.PIECE, 8)).isEqualTo(OptionalDouble.empty());
  }

  @Test
  void bestPerHour_range_takesItsUpperEnd() {
    Wage wage = Wage.between(new BigDecimal("160"), new BigDecimal("240"), WagePeriod.DAY);

    assertThat(PayRates.bestPerHour(job(wage).build())).hasValue(30);
  }

  @Test
  void bestPerHour_noUpperEnd_takesTheLower() {
    Wage wage =
        new Wage(Optional.of(new BigDecimal("160")), Optional.empty(), Optional.of(WagePeriod.DAY));

    assertThat(PayRates.bestPerHour(job(wage).build())).hasValue(20);
  }

  @Test
  void bestPerHour_dayPay_isDividedByTheJobsOwnHours() {
    LocalDate date = LocalDate.of(2026, 11, 25);
    Wage wage = Wage.of(new BigDecimal("300"), WagePeriod.DAY);
    Shift night = new Shift(date, LocalTime.of(20, 0), LocalTime.of(8, 0));
    WeeklyPattern halfDays =
        new WeeklyPattern(
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY),
            LocalTime.of(8, 0),
            LocalTime.of(12, 0),
            Optional.empty(),
            Optional.empty());

    assertThat(PayRates.bestPerHour(job(wage).shifts(List.of(night)).build())).hasValue(25);
    assertThat(
            PayRates.bestPerHour(
                job(wage).shifts(List.of(night)).weekly(List.of(halfDays)).build()))
        .as("(12 + 3 × 4) hours on 4 days")
        .hasValue(50);
  }

  @Test
  void bestPerHour_amountOrPeriodUnknown_isUnknown() {
    assertThat(PayRates.bestPerHour(job(Wage.UNKNOWN).build())).isEmpty();
    assertThat(
            PayRates.bestPerHour(
                job(new Wage(
                        Optional.of(BigDecimal.TEN), Optional.of(BigDecimal.TEN), Optional.empty()))
                    .build()))
        .isEmpty();
    assertThat(
            PayRates.bestPerHour(
                job(new Wage(Optional.empty(), Optional.empty(), Optional.of(WagePeriod.DAY)))
                    .build()))
        .isEmpty();
  }

  private static Job.Builder job(Wage wage) {
    return Job.builder("J1", "保洁").wage(wage);
  }
}
