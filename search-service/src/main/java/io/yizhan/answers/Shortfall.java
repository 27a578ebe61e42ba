package io.yizhan.answers;

/**
 * Something that a question names and the quoted text does not cover.
 *
 * @param kind what it is
 * @param message what people read
 */
public record Shortfall(Kind kind, String message) {

  /** What may not be covered. */
  public enum Kind {
    /** A place outside of that asked from, or of the document's. */
    PLACE,
    /** A year. */
    YEAR,
    /** A benefit or programme by its name: 创业补贴. */
    PROGRAMME,
    /** An amount that a benefit is said to have. */
    AMOUNT,
    /** A document by its title or number. */
    DOCUMENT,
    /** A figure is asked for, and none is said. */
    FIGURE,
    /** The answer lies in somebody's own case, or in something to be done. */
    OWN_CASE,
    /** Meaning has not been computed yet, so only words were compared. */
    WORDS_ALONE
  }
}
