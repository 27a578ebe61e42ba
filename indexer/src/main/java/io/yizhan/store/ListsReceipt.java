package io.yizhan.store;

import io.yizhan.roster.VersionedCall;
import java.util.List;

/** What became of a change to several lists: done as a whole, or refused with nothing written. */
public sealed interface ListsReceipt {

  /**
   * It was done.
   *
   * @param calls as they stand now, in order of id
   */
  record Written(List<VersionedCall> calls) implements ListsReceipt {

    /** Copies the list. */
    public Written {
      calls = List.copyOf(calls);
    }
  }

  /**
   * It was not done, for something has moved since it was reckoned.
   *
   * @param reason what, in Chinese; names no contact data
   */
  record Refused(String reason) implements ListsReceipt {}
}
