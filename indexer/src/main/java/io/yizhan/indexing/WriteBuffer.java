package io.yizhan.indexing;

/**
 * How much of the heap is taken by what is to be written.
 *
 * @param megabytes of documents before they become a segment
 * @param records that are held to be sorted before they become documents
 */
record WriteBuffer(double megabytes, int records) {

  private static final double LIVE_MEGABYTES = 64;
  private static final double MOST_MEGABYTES = 256;
  private static final int FEWEST_RECORDS = 10_000;
  private static final int MOST_RECORDS = 100_000;

  /** Of the heap, for documents and again for records, whatever else goes on in the process. */
  private static final double SHARE_OF_HEAP = 1.0 / 8;

  private static final double BYTES_PER_MEGABYTE = 1 << 20;

  /** What a job takes in memory, generously. */
  private static final double BYTES_PER_RECORD = 2_500;

  /** For a live index, whose segments are written with every refresh anyway. */
  static WriteBuffer live() {
    return new WriteBuffer(LIVE_MEGABYTES, 1);
  }

  /**
   * For a rebuild: segments as large as the heap allows are written once, where smaller ones would
   * be merged, which costs as much again.
   */
  static WriteBuffer bulk() {
    double bytes = Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP;
    return new WriteBuffer(
        Math.clamp(bytes / BYTES_PER_MEGABYTE, LIVE_MEGABYTES, MOST_MEGABYTES),
        (int) Math.clamp(bytes / BYTES_PER_RECORD, FEWEST_RECORDS, MOST_RECORDS));
  }
}
