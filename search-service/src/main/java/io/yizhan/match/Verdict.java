package io.yizhan.match;

/**
 * What some rules say of a pair together, as one byte, so that a million fit a table: it passes, it
 * is out, or a single rule keeps it apart that can be helped. Stateless.
 */
@SuppressWarnings("EnumOrdinal") // A byte for each rule: kept as long as a pass.
final class Verdict {

  /** No rule was asked yet. */
  static final byte NONE = 0;

  /** No rule excludes the pair. */
  static final byte PASSES = 1;

  /** A rule excludes it that nobody can help, or two do. */
  static final byte OUT = 2;

  /** From here on: the rule of this ordinal alone excludes it. */
  private static final byte FIRST_RULE = 3;

  private Verdict() {}

  /** What one more rule makes of a verdict. */
  static byte and(byte verdict, Rule rule, Outcome outcome) {
    return outcome == Outcome.UNMET && rule.excludes()
        ? and(verdict, rule.isNearMiss() ? (byte) (FIRST_RULE + rule.ordinal()) : OUT)
        : verdict;
  }

  /** What two sets of rules say together. */
  static byte and(byte verdict, byte other) {
    if (verdict == PASSES) {
      return other;
    }
    return other == PASSES ? verdict : OUT;
  }
}
