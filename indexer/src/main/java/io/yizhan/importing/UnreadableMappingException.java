package io.yizhan.importing;

/** A mapping file has a line that says nothing; the message names the file and the line. */
public final class UnreadableMappingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableMappingException(String message) {
    super(message);
  }
}
