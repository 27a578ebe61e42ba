package io.yizhan.applications;

/** What came of an attempt to apply. */
public enum Applying {
  /** It is kept. */
  APPLIED("已报名"),
  /** They had applied before, and it stands. */
  BEFORE("您已经报过名了"),
  /** There is no such job. */
  UNKNOWN_JOB("没有这个岗位，可能已经撤下"),
  /** It is no longer open. */
  EXPIRED("岗位已截止，不能报名"),
  /** All its places are taken. */
  FILLED("名额已满，不能报名");

  private final String told;

  Applying(String told) {
    this.told = told;
  }

  /** What a person is told. */
  public String told() {
    return told;
  }
}
