package io.yizhan.service.problem;

import io.yizhan.codec.FieldError;
import io.yizhan.lint.Finding;
import io.yizhan.lint.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A request that cannot be served, with all that its caller needs to know. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient Optional<Duration> wait;

  /** A refusal that names no field. */
  public ProblemException(ProblemCode code, String detail) {
    this(Problem.of(code, detail, List.of()), Optional.empty());
  }

  /** A refusal for now: after this time it may help to ask again. */
  public static ProblemException tooMany(String detail, Duration wait) {
    return new ProblemException(
        Problem.of(ProblemCode.TOO_MANY_REQUESTS, detail, List.of()), Optional.of(wait));
  }

  /** A refusal for these fields; the detail lists them. */
  public ProblemException(ProblemCode code, List<FieldError> errors) {
    this(Problem.of(code, inOneLine(errors), errors), Optional.empty());
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
            .with(findings.stream().map(FindingBody::of).toList()),
        Optional.empty());
  }

  private ProblemException(Problem problem, Optional<Duration> wait) {
    super(problem.code() + ": " + problem.detail());
    this.problem = problem;
    this.wait = wait;
  }

  /** How long to wait before asking again, where that is known. */
  Optional<Duration> retryAfter() {
    return wait;
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
