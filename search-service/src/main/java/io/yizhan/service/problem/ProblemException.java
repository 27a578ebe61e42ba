package io.yizhan.service.problem;

import io.yizhan.codec.FieldError;
import io.yizhan.lint.Finding;
import io.yizhan.lint.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** A request that cannot be served, with all that its caller needs to know. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** A refusal that names no field. */
  public ProblemException(ProblemCode code, String detail) {
    this(Problem.of(code, detail, List.of()));
  }

  /** A refusal for these fields; the detail lists them. */
  public ProblemException(ProblemCode code, List<FieldError> errors) {
    this(Problem.of(code, inOneLine(errors), errors));
  }

  /** A refusal of an ad for what rules found in it. */
  public static ProblemException unlawful(List<Finding> findings) {
    List<FieldError> errors =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.BLOCK)
            .map(finding -> new FieldError(finding.field(), finding.sentence()))
            .toList();
    return new ProblemException(
        Problem.of(ProblemCode.UNLAWFUL_AD, inOneLine(errors), errors)
            .with(findings.stream().map(FindingBody::of).toList()));
  }

  private ProblemException(Problem problem) {
    super(problem.code() + ": " + problem.detail());
    this.problem = problem;
  }

  /** The body of the response. */
  public Problem problem() {
    return problem;
  }

  private static String inOneLine(List<FieldError> errors) {
    return errors.stream()
        .map(error -> error.field() + "：" + error.message())
        .collect(Collectors.joining("；"));
  }
}
