package io.yizhan.importing;

import io.yizhan.lint.Finding;
import io.yizhan.lint.JobLint;
import io.yizhan.lint.Severity;
import io.yizhan.model.Job;
import io.yizhan.model.Submission;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Checks the jobs of one file against the rules of publication, counts what was found and lists
 * what a person has to look at. Records of other kinds pass. One thread.
 */
final class CheckTally {

  /**
   * A submission that was checked.
   *
   * @param submission with its flags
   * @param findings gravest first; none when nobody checks
   * @param refusal why it is not taken; empty when it is
   */
  record Checked(Submission submission, List<Finding> findings, Optional<String> refusal) {}

  private final Optional<AdChecks> checks;
  private final SideFile file;
  private final Map<Severity, Long> gravest = new EnumMap<>(Severity.class);
  private final Map<String, Long> rules = new TreeMap<>();
  private long read;
  private long refused;

  /**
   * A tally.
   *
   * @param checks empty lets every record pass
   * @param file where findings are listed
   */
  CheckTally(Optional<AdChecks> checks, SideFile file) {
    this.checks = checks;
    this.file = file;
  }

  /** The submission as it is to be kept, or why not. Nothing is counted yet. */
  Checked check(Submission given) {
    if (checks.isEmpty() || !(given.record() instanceof Job job)) {
      return new Checked(given, List.of(), Optional.empty());
    }
    List<Finding> findings = checks.get().lint().check(job, checks.get().today());
    boolean isRefused = checks.get().mode() == AdChecks.Mode.REFUSE && JobLint.isUnlawful(findings);
    return new Checked(
        Submission.checked(job, JobLint.flags(findings)),
        findings,
        isRefused ? Optional.of(reason(findings)) : Optional.empty());
  }

  /** Counts a submission that is handed to the sink, or refused. */
  void count(long line, Checked checked) {
    if (checks.isEmpty() || !(checked.submission().record() instanceof Job job)) {
      return;
    }
    read++;
    refused += checked.refusal().isPresent() ? 1 : 0;
    List<Finding> findings = checked.findings();
    if (!findings.isEmpty()) {
      gravest.merge(findings.getFirst().severity(), 1L, Long::sum);
    }
    findings.stream()
        .map(Finding::rule)
        .distinct()
        .forEach(rule -> rules.merge(rule, 1L, Long::sum));
    if (checked.refusal().isEmpty()) {
      findings.stream()
          .filter(finding -> finding.severity() != Severity.WARN)
          .forEach(finding -> list(line, job, finding));
    }
  }

  CheckCounts counts() {
    return new CheckCounts(read, refused, gravest, rules);
  }

  private void list(long line, Job job, Finding finding) {
    file.add(
        line,
        job.id(),
        finding.rule(),
        finding.severity().label(),
        finding.field(),
        finding.quote(),
        finding.message());
  }

  private static String reason(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.BLOCK)
        .map(finding -> finding.rule() + " " + finding.sentence())
        .collect(Collectors.joining("；"));
  }
}
