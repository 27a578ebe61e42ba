package io.yizhan.store;

/** A query of records or changes failed; trying again later may help. */
public final class UnableToReadRecordsException extends StoreException {

  private static final long serialVersionUID = 1L;

  UnableToReadRecordsException(String message, Throwable cause) {
    super(message, cause);
  }
}
