package io.yizhan.calls;

import io.yizhan.codec.FieldError;
import java.util.List;
import java.util.stream.Collectors;

/** What was said does not make a call. Nothing of it was kept. */
public final class InvalidCallException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  /** A refusal for these faults, in Chinese. */
  public InvalidCallException(List<FieldError> errors) {
    super(
        errors.stream()
            .map(error -> error.field() + " " + error.message())
            .collect(Collectors.joining("；")));
    this.errors = List.copyOf(errors);
  }

  /** Every fault that was found; at least one. */
  public List<FieldError> errors() {
    return errors;
  }
}
