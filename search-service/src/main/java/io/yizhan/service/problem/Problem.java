package io.yizhan.service.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.yizhan.codec.FieldError;
import java.util.List;
import java.util.Locale;

/**
 * The body of a refusal, RFC 9457.
 *
 * @param type URI of the kind of problem
 * @param title the kind, in Chinese
 * @param status HTTP status
 * @param detail this case, in Chinese
 * @param code name of the {@link ProblemCode}
 * @param errors the fields at fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type, String title, int status, String detail, String code, List<FieldError> errors) {

  /** Media type of the body. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Copies the list. */
  public Problem {
    errors = List.copyOf(errors);
  }

  static Problem of(ProblemCode code, String detail, List<FieldError> errors) {
    return new Problem(
        "urn:yizhan:problem:" + code.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        code.title(),
        code.status(),
        detail,
        code.name(),
        errors);
  }
}
