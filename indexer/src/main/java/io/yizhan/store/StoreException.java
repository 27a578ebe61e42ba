package io.yizhan.store;

/**
 * The store could not do what it was asked. Leaves are named for the act that failed; messages are
 * Chinese, for the operator, and hold no personal data. Unchecked: only a request or thread
 * boundary can do anything about it.
 */
public abstract class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What failed, where nothing else did before it. */
  protected StoreException(String message) {
    super(message);
  }

  /** What failed and what made it fail. */
  protected StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
