package io.yizhan.service.pages.employer;

import io.yizhan.codec.FieldError;
import io.yizhan.lint.Finding;
import io.yizhan.lint.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of an ad as it is shown.
 *
 * @param sentence what was said in one sentence
 * @param form what its fields hold
 * @param faults of fields, by the names of the form; {@code ""} for all
 * @param findings what the rules of publication say
 * @param checked whether they were asked
 */
public record FormView(
    String sentence,
    AdForm form,
    List<FieldError> faults,
    List<Finding> findings,
    boolean checked) {

  /** Copies the lists. */
  public FormView {
    faults = List.copyOf(faults);
    findings = List.copyOf(findings);
  }

  /** What is wrong with a field; null, as templates take it, when nothing is. */
  public @Nullable String error(String field) {
    String told =
        Stream.concat(
                faults.stream()
                    .filter(fault -> fault.field().equals(field))
                    .map(FieldError::message),
                findings.stream()
                    .filter(finding -> finding.severity() == Severity.BLOCK)
                    .filter(finding -> AdForm.fieldOf(finding.field()).equals(field))
                    .map(Finding::sentence))
            .collect(Collectors.joining(" "));
    return told.isEmpty() ? null : told;
  }

  /** Whether a press can take the words of a finding out. */
  public boolean canTakeOut(Finding finding) {
    return finding.end() > finding.start()
        && (finding.field().equals("title") || finding.field().equals("description"));
  }
}
