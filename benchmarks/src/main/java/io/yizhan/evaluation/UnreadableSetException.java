package io.yizhan.evaluation;

import org.jspecify.annotations.Nullable;

/** A file of a judged set cannot be read; the message names file, line and rule. */
public final class UnreadableSetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableSetException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
