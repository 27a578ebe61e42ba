package io.yizhan.codec;

import io.yizhan.model.RecordKind;
import java.util.List;
import java.util.stream.Collectors;

/** A record breaks rules of its format. Nothing of it was kept. */
public final class InvalidRecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  /** A record of a kind with these faulty fields. */
  public InvalidRecordException(RecordKind kind, List<FieldError> errors) {
    super(
        errors.stream()
            .map(error -> error.field() + " " + error.message())
            .collect(Collectors.joining("；", kind.label() + "：", "")));
    this.errors = List.copyOf(errors);
  }

  /** Every fault that was found, in the order of the fields; at least one. */
  public List<FieldError> errors() {
    return errors;
  }
}
