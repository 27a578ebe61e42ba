package io.yizhan.occupation;

/** How finely occupations are told apart; each constant is the number of code parts that count. */
public enum OccupationLevel {
  /** 大类: 4-00-00-00. */
  MAJOR(1),
  /** 中类: 4-10-00-00. */
  MIDDLE(2),
  /** 小类: 4-10-01-00. */
  SMALL(3),
  /** The code itself, as a label would have it: 4-10-01-06. */
  EXACT(4);

  private static final int PART_CHARS = 3;

  private final int parts;

  OccupationLevel(int parts) {
    this.parts = parts;
  }

  /** The code cut to this level and filled with 00: at MIDDLE 4-10-01-06 becomes 4-10-00-00. */
  String of(String code) {
    int kept = parts * PART_CHARS - 2;
    if (kept >= code.length()) {
      return code;
    }
    return code.substring(0, kept) + "-00-00-00".substring(0, code.length() - kept);
  }
}
