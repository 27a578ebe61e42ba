package io.yizhan.service.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.yizhan.codec.FieldError;
import io.yizhan.extraction.ContactRedactor;
import java.util.List;
import java.util.Locale;

/**
 * The body of a refusal, RFC 9457. What a caller typed may be quoted in it, contact data may not:
 * {@code 没有这个值:「13800138000」} goes out as {@code 没有这个值:「<电话>」}.
 *
 * @param type URI of the kind of problem
 * @param title the kind, in Chinese
 * @param status HTTP status
 * @param detail this case, in Chinese
 * @param code name of the {@link ProblemCode}
 * @param errors the fields at fault
 * @param findings what the rules of publication say of an ad that is refused for it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    List<FieldError> errors,
    List<FindingBody> findings) {

  /** Media type of the body. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Copies the lists. */
  public Problem {
    errors = List.copyOf(errors);
    findings = List.copyOf(findings);
  }

  static Problem of(ProblemCode code, String detail, List<FieldError> errors) {
    return new Problem(
        "urn:yizhan:problem:" + code.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        code.title(),
        code.status(),
        // The id of a fault of ours may look like a number; it must stay what the log says.
        code.status() < 500 ? ContactRedactor.redact(detail) : detail,
        code.name(),
        errors.stream().map(Problem::redacted).toList(),
        List.of());
  }

  /** The same with what rules found, whose quotes hold no contact data. */
  Problem with(List<FindingBody> found) {
    return new Problem(type, title, status, detail, code, errors, found);
  }

  /** A problem of which nothing more is known. */
  static Problem of(ProblemCode code) {
    return of(code, code.advice(), List.of());
  }

  private static FieldError redacted(FieldError error) {
    return new FieldError(
        ContactRedactor.redact(error.field()), ContactRedactor.redact(error.message()));
  }
}
