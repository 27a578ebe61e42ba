package io.yizhan.lint;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that an ad may not have.
 *
 * @param id of the rule
 * @param severity what follows
 * @param article what says so
 * @param message what is wrong
 * @param suggestion how to mend it
 * @param title what the title must hold for the rule to speak; empty for any
 * @param pattern the words, over folded text
 * @param unless takes a find back where the two overlap
 */
record TextRule(
    String id,
    Severity severity,
    String article,
    String message,
    String suggestion,
    Optional<Pattern> title,
    Pattern pattern,
    Optional<Pattern> unless) {

  /** Whether the rule is for ads of this folded title. */
  boolean isFor(String foldedTitle) {
    return title.isEmpty() || title.get().matcher(foldedTitle).find();
  }
}
