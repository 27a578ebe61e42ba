package io.yizhan.feed;

import java.util.List;

/**
 * The next changes of a feed, in order.
 *
 * @param changes at most as many as were asked for; empty when there are none yet
 * @param horizon a transaction id: once these changes are applied, every change of a transaction
 *     below it has been seen. A write of generation {@code g} is visible when {@code g < horizon}
 */
public record ChangeBatch(List<Change> changes, long horizon) {

  /** Copies the list. */
  public ChangeBatch {
    changes = List.copyOf(changes);
  }
}
