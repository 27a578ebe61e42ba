package io.yizhan.extraction;

/** The nature of work (工作性质) as the district registers it. */
public enum EmploymentType {
  /** Hired and paid by the day. */
  DAILY("日结零工"),
  /** Hired by the hour. */
  HOURLY("小时工"),
  /** Hired for a season: harvest, peak sales, holidays. */
  SEASONAL("季节工"),
  /** Employed by an agency and sent to a firm (劳动合同法 第六十六条). */
  DISPATCH("劳务派遣"),
  /** A piece of work for a price, or pay per piece. */
  PROJECT("包工计件"),
  /** An ordinary employment contract. */
  LONG_TERM("长期");

  private final String label;

  EmploymentType(String label) {
    this.label = label;
  }

  /** The Chinese word a person reads. */
  public String label() {
    return label;
  }
}
