package io.yizhan.schema;

import io.yizhan.extraction.WagePeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Best pay in steps, per hour and per day; the amounts are our own estimate of what seekers tell
 * apart. A step holds its lower bound and not its upper one. Values of {@link JobFields#WAGE_BAND}.
 */
public enum WageBand {
  /** Below 15 yuan an hour. */
  HOUR_BELOW_15(WagePeriod.HOUR, 0, "15元/小时以下"),
  /** From 15 yuan an hour. */
  HOUR_FROM_15(WagePeriod.HOUR, 15, "15–20元/小时"),
  /** From 20 yuan an hour. */
  HOUR_FROM_20(WagePeriod.HOUR, 20, "20–25元/小时"),
  /** From 25 yuan an hour. */
  HOUR_FROM_25(WagePeriod.HOUR, 25, "25–30元/小时"),
  /** From 30 yuan an hour up. */
  HOUR_FROM_30(WagePeriod.HOUR, 30, "30元/小时以上"),
  /** Below 150 yuan a day. */
  DAY_BELOW_150(WagePeriod.DAY, 0, "150元/天以下"),
  /** From 150 yuan a day. */
  DAY_FROM_150(WagePeriod.DAY, 150, "150–200元/天"),
  /** From 200 yuan a day. */
  DAY_FROM_200(WagePeriod.DAY, 200, "200–250元/天"),
  /** From 250 yuan a day. */
  DAY_FROM_250(WagePeriod.DAY, 250, "250–300元/天"),
  /** From 300 yuan a day up. */
  DAY_FROM_300(WagePeriod.DAY, 300, "300元/天以上"),
  /** 面议, piece rates, no unit. */
  UNKNOWN("面议或计件");

  /** By how much an amount may be short: rates are quotients, 190 / 9.5 h · 9.5 h is below 190. */
  private static final double ROUNDING = 1e-9;

  private final Optional<WagePeriod> unit;
  private final double from;
  private final String label;

  WageBand(WagePeriod unit, double from, String label) {
    this.unit = Optional.of(unit);
    this.from = from;
    this.label = label;
  }

  WageBand(String label) {
    this.unit = Optional.empty();
    this.from = 0;
    this.label = label;
  }

  /** What a person reads. */
  public String label() {
    return label;
  }

  /** Whether it is one of those that are shown where amounts are per this unit; unknown always. */
  public boolean isShown(WagePeriod per) {
    return unit.isEmpty() || unit.get() == per;
  }

  /**
   * The step of each unit, or that pay is unknown.
   *
   * @param perHour best pay in yuan per hour
   * @param hoursPerDay length of the job's own day
   */
  static List<WageBand> of(OptionalDouble perHour, double hoursPerDay) {
    if (perHour.isEmpty()) {
      return List.of(UNKNOWN);
    }
    List<WageBand> bands = new ArrayList<>();
    of(WagePeriod.HOUR, perHour.getAsDouble()).ifPresent(bands::add);
    of(WagePeriod.DAY, perHour.getAsDouble() * hoursPerDay).ifPresent(bands::add);
    return bands;
  }

  private static Optional<WageBand> of(WagePeriod per, double yuan) {
    return Arrays.stream(values())
        .filter(band -> band.unit.equals(Optional.of(per)) && yuan * (1 + ROUNDING) >= band.from)
        .reduce((_, higher) -> higher);
  }
}
