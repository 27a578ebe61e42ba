package io.yizhan.match;

/**
 * What both sides of a match must pass, cheapest first. {@link Eligibility} says how each is read.
 */
public enum Rule {
  /** The ad is still open and has places left. */
  OPEN("岗位在招", Kind.BAR),
  /** The worker looks for work. */
  ACTIVE("正在找活", Kind.BAR),
  /** Of lawful age, and of the age that is asked. */
  AGE("年龄", Kind.BAR),
  /** The job's trade is, or is above or below, one that the worker named. */
  OCCUPATION("工种", Kind.BAR),
  /** The nature of work is one that the worker takes. */
  EMPLOYMENT_TYPE("工作性质", Kind.GATE),
  /** Paid as often as the worker wants. */
  SETTLEMENT("结算方式", Kind.GATE),
  /** The best pay reaches the worker's floor. */
  PAY("工资", Kind.GATE),
  /** As many years as are asked. */
  EXPERIENCE("工作年限", Kind.GATE),
  /** Every required certificate is held on the last day of work. */
  CERTIFICATES("证书", Kind.GATE),
  /** Not farther than the worker goes. */
  DISTANCE("距离", Kind.GATE),
  /** Neither has declined the other. */
  DECLINED("双方未回绝", Kind.BAR),
  /** The worker is free for the work, and can be there in time. */
  TIME("时间", Kind.GATE),
  /** Required skills: a missing one costs score and bars nobody. */
  SKILLS("技能", Kind.ADVICE);

  private final String label;
  private final Kind kind;

  Rule(String label, Kind kind) {
    this.label = label;
    this.kind = kind;
  }

  /** What an unmet rule means. */
  enum Kind {
    /** The pair is out, and nothing that either can do would change it. */
    BAR,
    /** The pair is out, but one thing would bring it in. */
    GATE,
    /** The pair stays in. */
    ADVICE
  }

  /** Its name for people. */
  public String label() {
    return label;
  }

  /** Whether an unmet rule excludes the pair. */
  public boolean excludes() {
    return kind != Kind.ADVICE;
  }

  /** Whether a pair that fails it alone is worth showing. */
  boolean isNearMiss() {
    return kind == Kind.GATE;
  }
}
