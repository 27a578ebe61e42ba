package io.yizhan.search;

/** A cursor that this service did not write, or that belongs to another question. */
public final class MalformedCursorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With a message for the caller. */
  public MalformedCursorException(String message) {
    super(message);
  }
}
