package io.yizhan.model;

/** The kinds of record, in the order in which a district is imported. */
public enum RecordKind {
  /** 驿站. */
  STATION("stations", "驿站"),
  /** 用人单位. */
  EMPLOYER("employers", "用人单位"),
  /** 岗位. */
  JOB("jobs", "岗位"),
  /** 零工. */
  WORKER("workers", "零工"),
  /** 政策文件. */
  POLICY("policies", "政策文件"),
  /** 常见问答. */
  FAQ("faq", "常见问答");

  private final String plural;
  private final String label;

  RecordKind(String plural, String label) {
    this.plural = plural;
    this.label = label;
  }

  /** The word of the command line and of file names: {@code jobs}. */
  public String plural() {
    return plural;
  }

  /** The Chinese word a person reads. */
  public String label() {
    return label;
  }
}
