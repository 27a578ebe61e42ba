package io.yizhan.engine;

/**
 * How many documents were found so far, and whether more have to be counted. One search; one
 * thread.
 */
final class Tally {

  private final long enough;
  private long found;
  private boolean passedOver;

  /**
   * Nothing found yet.
   *
   * @param enough so many are counted exactly, at least 0; see {@link Question#countTo}
   */
  Tally(long enough) {
    this.enough = enough;
  }

  /** Counts documents that meet everything. */
  void add(long documents) {
    found += documents;
  }

  /** Whether what cannot enter the page need not be counted any more. */
  boolean isEnough() {
    return found >= enough;
  }

  /** Notes that documents were left uncounted which may meet everything. */
  void passOver() {
    passedOver = true;
  }

  /** Documents counted: as many as there are, or no more than there are. */
  long found() {
    return found;
  }

  /** Whether there are no others than those counted. */
  boolean isExact() {
    return !passedOver;
  }
}
