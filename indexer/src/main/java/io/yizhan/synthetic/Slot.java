package io.yizhan.synthetic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a phrase leaves open, written {@code {amount}} in the resource files. */
enum Slot {
  /** The short name of a place: 葛店. */
  SAID,
  /** A place and a spot in it: 葛店开发区南门. */
  SPOT,
  /** An ad's heading so far. */
  TITLE,
  /** Pay with its unit: 220元/天. */
  PAY,
  /** Pay without its unit: 200-220. */
  AMOUNT,
  /** What piece pay is per: 件, 平方. */
  PIECE,
  /** When pay is handed over: 日结. */
  SETTLE,
  /** Headcount. */
  N,
  /** A benefit in the form's words. */
  BENEFIT,
  /** Benefits in everyday words, joined. */
  B,
  /** A certificate. */
  C,
  /** A skill. */
  S,
  /** Years of experience asked. */
  Y,
  /** Years of experience a worker has. */
  YEARS,
  /** A day or days: 明天, 25号到27号. */
  DATE,
  /** How many days. */
  DAYS,
  /** Hours: 早上七点到下午五点. */
  CLOCK,
  /** Weekdays: 周一到周五, 天天. */
  WEEK,
  /** First day of a season. */
  FROM,
  /** Last day of a season. */
  UNTIL,
  /** Kilometres. */
  KM;

  /** The slot of that name in lower case; empty when there is none. */
  static Optional<Slot> named(String name) {
    return Arrays.stream(values()).filter(slot -> slot.toString().equals(name)).findFirst();
  }

  /** The name as phrases write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
