package io.yizhan.store;

/** A write was rolled back as a whole; nothing of it was kept. */
public final class UnableToWriteRecordsException extends StoreException {

  private static final long serialVersionUID = 1L;

  UnableToWriteRecordsException(String message, Throwable cause) {
    super(message, cause);
  }
}
