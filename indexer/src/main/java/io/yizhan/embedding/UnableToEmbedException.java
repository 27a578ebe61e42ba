package io.yizhan.embedding;

/**
 * The model cannot be loaded or run: its files are missing, or the machine has no runtime for it.
 */
public final class UnableToEmbedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** An account of what failed. */
  UnableToEmbedException(String message, Throwable cause) {
    super(message, cause);
  }
}
