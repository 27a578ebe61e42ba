package io.yizhan.schema;

/** How long one piece of work lasts, in steps; each step holds its own upper bound. */
public enum ShiftLength {
  /** At most 4 hours: half a day. */
  UP_TO_4H(4, "4小时以内"),
  /** Above 4 and at most 6 hours. */
  UP_TO_6H(6, "4–6小时"),
  /** Above 6 and at most 8 hours, the longest lawful working day; source: 劳动法 第三十六条. */
  UP_TO_8H(8, "6–8小时"),
  /** Above 8 and at most 10 hours. */
  UP_TO_10H(10, "8–10小时"),
  /** Above 10 hours. */
  OVER_10H(24, "10小时以上");

  private static final int MINUTES_PER_HOUR = 60;

  private final int mostMinutes;
  private final String label;

  ShiftLength(int mostHours, String label) {
    this.mostMinutes = mostHours * MINUTES_PER_HOUR;
    this.label = label;
  }

  /** What a person reads. */
  public String label() {
    return label;
  }

  /** The step of a length in minutes, 1 to 1440. */
  public static ShiftLength of(int minutes) {
    for (ShiftLength length : values()) {
      if (minutes <= length.mostMinutes) {
        return length;
      }
    }
    throw new IllegalArgumentException("minutes must be <= 1440; got: " + minutes);
  }
}
