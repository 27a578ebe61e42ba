package io.yizhan.extraction;

/** When pay is handed over: 日结 is {@link #DAILY} whatever the amount is per. */
public enum SettlementCycle {
  /** 日结, 当天结. */
  DAILY("日结"),
  /** 周结. */
  WEEKLY("周结"),
  /** 月结. */
  MONTHLY("月结"),
  /** 完工结, 做完就结. */
  ON_COMPLETION("完工结");

  private final String label;

  SettlementCycle(String label) {
    this.label = label;
  }

  /** The Chinese word a person reads. */
  public String label() {
    return label;
  }
}
