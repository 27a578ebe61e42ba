package io.yizhan.vault;

/**
 * A sealed text cannot be read with the keys there are, or the keys themselves cannot. The message
 * is Chinese, for the operator, and holds nothing of the text.
 */
public final class UnreadableSealException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableSealException(String message, Throwable cause) {
    super(message, cause);
  }
}
