package io.yizhan.store;

/**
 * A record holds text that PostgreSQL cannot keep; the message names kind, id and rule. Its whole
 * batch was refused before anything was written.
 */
public final class UnstorableRecordException extends StoreException {

  private static final long serialVersionUID = 1L;

  UnstorableRecordException(String message) {
    super(message);
  }
}
