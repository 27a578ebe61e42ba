package io.yizhan.service.problem;

import io.yizhan.codec.FieldError;
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
