package io.yizhan.load;

/** What people search for, and how many of a hundred do. */
public enum Habit {
  /** A trade on a day, at some hours, for some pay. */
  TRADE_TIME_PAY(40, "工种加时间工资"),
  /** Nothing typed; half of them with a day and hours. */
  BROWSE(15, "浏览"),
  /** What few ads say. */
  RARE_WORD(15, "少见的词"),
  /** What many ads say. */
  BROAD_WORD(15, "常见的词"),
  /** The words of an ad's title. */
  TITLE_WORDS(15, "岗位名称");

  private static final int HUNDRED = 100;

  private final int percent;
  private final String label;

  Habit(int percent, String label) {
    this.percent = percent;
    this.label = label;
  }

  /**
   * The habit of a roll.
   *
   * @param roll 0…99
   */
  public static Habit of(int roll) {
    int rest = roll;
    for (Habit habit : values()) {
      if (rest < habit.percent) {
        return habit;
      }
      rest -= habit.percent;
    }
    throw new IllegalArgumentException("roll must be < " + HUNDRED + "; got: " + roll);
  }

  /** What a report calls it. */
  String label() {
    return label;
  }
}
