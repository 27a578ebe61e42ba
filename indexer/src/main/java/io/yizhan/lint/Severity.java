package io.yizhan.lint;

/** What follows from a finding, gravest first. */
public enum Severity {
  /** The ad is not published as it is. */
  BLOCK("不能发布"),
  /** It is published, and staff look at it. */
  REVIEW("需要人工核实"),
  /** It is published, and whoever wrote it is told. */
  WARN("建议修改");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }
}
