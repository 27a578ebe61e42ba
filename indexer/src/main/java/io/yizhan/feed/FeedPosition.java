package io.yizhan.feed;

import java.util.Comparator;

/**
 * A place in the change feed: every change at or below it has been read.
 *
 * <p>Order is by transaction, then by sequence within it.
 *
 * @param transactionId PostgreSQL's 64-bit id of the writing transaction
 * @param sequence running number of the change
 */
public record FeedPosition(long transactionId, long sequence) implements Comparable<FeedPosition> {

  /** Before the first change. */
  public static final FeedPosition START = new FeedPosition(0, 0);

  private static final Comparator<FeedPosition> ORDER =
      Comparator.comparingLong(FeedPosition::transactionId)
          .thenComparingLong(FeedPosition::sequence);

  @Override
  public int compareTo(FeedPosition other) {
    return ORDER.compare(this, other);
  }

  /** The form kept in a Lucene commit: {@code 742:19}. */
  @Override
  public String toString() {
    return transactionId + ":" + sequence;
  }

  /**
   * Reads the form {@link #toString} writes.
   *
   * @throws IllegalArgumentException when the text has another form
   */
  public static FeedPosition parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("feed position must look like 742:19; got: " + text);
    }
    return new FeedPosition(
        Long.parseLong(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
  }
}
