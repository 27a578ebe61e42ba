package io.yizhan.store;

/** What became of one record of a write. */
public enum WriteOutcome {
  /** It was not there before. */
  INSERTED,
  /** Its body or its contact differed from what was kept. */
  UPDATED,
  /** It was there already, word for word: nothing was written and nothing follows. */
  UNCHANGED,
  /** It was there and is gone. */
  DELETED,
  /** It was to be deleted and was not there. */
  MISSING;

  /** Whether followers of the change feed hear of it. */
  public boolean isChange() {
    return switch (this) {
      case INSERTED, UPDATED, DELETED -> true;
      case UNCHANGED, MISSING -> false;
    };
  }
}
