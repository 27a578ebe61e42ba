package io.yizhan.accounts;

/** A code could not be sent. The message is Chinese, for whoever asked, and names no phone. */
public final class UndeliveredCodeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UndeliveredCodeException(String message) {
    super(message);
  }

  UndeliveredCodeException(String message, Throwable cause) {
    super(message, cause);
  }
}
