package io.yizhan.extraction;

/**
 * Words that say something this package will not guess.
 *
 * @param start first character in the original text
 * @param end offset after the last
 * @param text the words as written
 * @param reason why they were left out
 */
public record Unresolved(int start, int end, String text, Reason reason) {

  /** Why words were left out. */
  public enum Reason {
    /** A bare number: 300 may be pay, people or metres. */
    BARE_NUMBER,
    /** A time without its half of the day, or a moment without an end: 2点到6点, 早上八点. */
    UNCLEAR_HOURS,
    /** A day that is over, does not exist, or depends on the season: 11月20号, 2月30号, 农忙. */
    UNCLEAR_DAYS,
    /** A name that stands for several places. */
    AMBIGUOUS_PLACE,
    /** A place that the tables do not hold: the 那边 of 南浦路那边. */
    UNKNOWN_PLACE,
    /** 十来个人, 三四天. */
    VAGUE_COUNT,
    /** Two amounts, or two headcounts, that cannot both hold. */
    CONTRADICTION
  }
}
