package io.yizhan.extraction;

/**
 * What an amount of pay is per (时薪, 日薪 …): not when it is handed over, which is {@link
 * SettlementCycle}. An unknown period is an empty {@code Optional}, not a constant.
 */
public enum WagePeriod {
  /** Per hour, 时薪. */
  HOUR("小时"),
  /** Per day or shift, 日薪. */
  DAY("天"),
  /** Per week, 周薪. */
  WEEK("周"),
  /** Per month, 月薪. */
  MONTH("月"),
  /** Per year, 年薪. */
  YEAR("年"),
  /** Per piece, order or square metre, 计件. */
  PIECE("件");

  private final String label;

  WagePeriod(String label) {
    this.label = label;
  }

  /** The Chinese word after the slash in 200元/天. */
  public String label() {
    return label;
  }
}
