package io.yizhan.schema;

import io.yizhan.extraction.WagePeriod;
import io.yizhan.model.Job;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Brings pay to yuan per hour, so that amounts per different periods can be compared.
 *
 * <p>A day is as long as the job's own mean day, a week 40 hours (source: 国务院关于职工工作时间的规定 第三条), a
 * month 174 hours (source: 关于职工全年月平均工作时间和工资折算问题的通知, 21.75 paid days of 8 hours), a year 12 months.
 * Piece rates and amounts without a period have no hourly rate.
 */
public final class PayRates {

  private static final double HOURS_PER_WEEK = 40;
  private static final double HOURS_PER_MONTH = 174;
  private static final double MONTHS_PER_YEAR = 12;

  private PayRates() {}

  /** The job's best pay in yuan per hour; empty when it is unknown. */
  public static OptionalDouble bestPerHour(Job job) {
    Optional<WagePeriod> period = job.wage().period();
    if (period.isEmpty() || job.wage().bestYuan().isEmpty()) {
      return OptionalDouble.empty();
    }
    return perHour(job.wage().bestYuan().get().doubleValue(), period.get(), job.meanHoursPerDay());
  }

  /**
   * An amount in yuan per hour.
   *
   * @param yuan the amount
   * @param period what it is per
   * @param hoursPerDay length of the day that {@link WagePeriod#DAY} means
   */
  public static OptionalDouble perHour(double yuan, WagePeriod period, double hoursPerDay) {
    return switch (period) {
      case HOUR -> OptionalDouble.of(yuan);
      case DAY -> OptionalDouble.of(yuan / hoursPerDay);
      case WEEK -> OptionalDouble.of(yuan / HOURS_PER_WEEK);
      case MONTH -> OptionalDouble.of(yuan / HOURS_PER_MONTH);
      case YEAR -> OptionalDouble.of(yuan / MONTHS_PER_YEAR / HOURS_PER_MONTH);
      case PIECE -> OptionalDouble.empty();
    };
  }
}
