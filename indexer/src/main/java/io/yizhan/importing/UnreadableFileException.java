package io.yizhan.importing;

import java.io.IOException;

/** A whole file cannot be read, or not to its end; the message says why, in Chinese. */
final class UnreadableFileException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableFileException(String message) {
    super(message);
  }

  UnreadableFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
