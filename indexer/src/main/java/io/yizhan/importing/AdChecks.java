package io.yizhan.importing;

import io.yizhan.lint.JobLint;
import java.time.LocalDate;

/**
 * How the jobs of an import are checked against the rules of publication.
 *
 * @param lint knows the rules
 * @param today the day whose floors of pay count
 * @param mode what becomes of an ad that may not be published
 */
public record AdChecks(JobLint lint, LocalDate today, Mode mode) {

  /** What becomes of an ad that may not be published. */
  public enum Mode {
    /** It is taken and put before a person, as what needs review. */
    REPORT,
    /** It is rejected, with the rule and the words as reason. */
    REFUSE
  }
}
