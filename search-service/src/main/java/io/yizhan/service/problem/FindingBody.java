package io.yizhan.service.problem;

import io.yizhan.lint.Finding;

/**
 * A finding as JSON; see {@link Finding}.
 *
 * @param id of the rule
 * @param severity BLOCK, REVIEW or WARN
 * @param quote the words, contact data replaced
 * @param finding what is wrong
 */
public record FindingBody(
    String id,
    String severity,
    String field,
    String quote,
    int start,
    int end,
    String article,
    String finding,
    String suggestion) {

  /** A finding. */
  public static FindingBody of(Finding finding) {
    return new FindingBody(
        finding.rule(),
        finding.severity().name(),
        finding.field(),
        finding.quote(),
        finding.start(),
        finding.end(),
        finding.article(),
        finding.message(),
        finding.suggestion());
  }
}
