package io.yizhan.match;

/** The parts of a score, each 0…1; {@link PartValues} says how each is reckoned. */
public enum Part {
  /** Required skills with their years. */
  SKILLS(Side.FORWARD, "技能", 0.16),
  /** Skills that help, with their years. */
  PREFERRED_SKILLS(Side.FORWARD, "加分技能", 0.06),
  /** Years in the trade. */
  EXPERIENCE(Side.FORWARD, "经验", 0.08),
  /** Share of engagements kept, smoothed. */
  RELIABILITY(Side.FORWARD, "到岗", 0.10),
  /** Whether they are known to be free for all of it. */
  SCHEDULE(Side.FORWARD, "时间", 0.10),
  /** Pay over the worker's floor. */
  PAY(Side.REVERSE, "工资", 0.14),
  /** Nearness. */
  DISTANCE(Side.REVERSE, "距离", 0.16),
  /** How closely the trade is the one they named. */
  TRADE(Side.REVERSE, "工种", 0.08),
  /** Nature of work and settlement that they named. */
  NATURE(Side.REVERSE, "工作性质", 0.04),
  /** How lately the ad was posted. */
  FRESHNESS(Side.REVERSE, "新旧", 0.04),
  /** Benefits and a bed. */
  BENEFITS(Side.REVERSE, "福利", 0.04);

  private final Side side;
  private final String label;
  private final double defaultWeight;

  Part(Side side, String label, double defaultWeight) {
    this.side = side;
    this.label = label;
    this.defaultWeight = defaultWeight;
  }

  /** For whom it speaks. */
  public Side side() {
    return side;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }

  /** Its weight where nothing else is configured. */
  public double defaultWeight() {
    return defaultWeight;
  }
}
