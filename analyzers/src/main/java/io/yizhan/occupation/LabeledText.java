package io.yizhan.occupation;

/**
 * Something to learn from: words, the code they stand for, and what kind of words they are.
 *
 * @param text a job title, a name, or a definition
 * @param code as in {@code occupations.tsv}
 * @param kind decides how the text is weighed
 */
public record LabeledText(String text, String code, Kind kind) {

  /** Where a text comes from. */
  public enum Kind {
    /** A title from an ad, labelled by someone; may be wrong. */
    TITLE,
    /** A name of the occupation, official or everyday. */
    NAME,
    /** What the classification says people of this occupation do. */
    DEFINITION
  }
}
