package io.yizhan.lexicon;

/**
 * A lexicon file is missing, is not UTF-8, or has a line that breaks a rule of its table.
 *
 * <p>The message names file, line, rule and value: {@code occupations.tsv:317: 应有 3 列，实有 2 列："保洁"}.
 * Nothing is half loaded: the process should not start with such a lexicon.
 */
public final class UnreadableLexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A whole file could not be had. */
  public UnreadableLexiconException(String file, String rule, Throwable cause) {
    super(file + ": " + rule, cause);
  }

  /** A whole file is not there. */
  public UnreadableLexiconException(String file, String rule) {
    super(file + ": " + rule);
  }

  /** One line breaks a rule. */
  public UnreadableLexiconException(String file, int line, String rule) {
    super(file + ":" + line + ": " + rule);
  }
}
