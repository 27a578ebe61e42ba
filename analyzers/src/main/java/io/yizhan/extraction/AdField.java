package io.yizhan.extraction;

/** A field of an ad's form that its text may fill or contradict. */
public enum AdField {
  /** The trade. */
  OCCUPATION("工种"),
  /** How much. */
  WAGE_AMOUNT("工资金额"),
  /** What the amount is per. */
  WAGE_UNIT("工资单位"),
  /** When pay is handed over. */
  SETTLEMENT("结算方式"),
  /** The nature of work. */
  EMPLOYMENT_TYPE("用工类型"),
  /** Hours on days. */
  SHIFTS("班次"),
  /** Hours on weekdays. */
  WEEKLY("每周时间"),
  /** People wanted. */
  HEADCOUNT("人数"),
  /** What comes with the job. */
  BENEFITS("福利");

  private final String label;

  AdField(String label) {
    this.label = label;
  }

  /** The Chinese word a person reads. */
  public String label() {
    return label;
  }
}
