package io.yizhan.store;

/** The database could not be reached, started, migrated, or taken into possession. */
public final class UnableToOpenDatabaseException extends StoreException {

  private static final long serialVersionUID = 1L;

  UnableToOpenDatabaseException(String message) {
    super(message);
  }

  UnableToOpenDatabaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
