package io.yizhan.indexing;

/**
 * How much of the heap documents may take before they are written as a segment.
 *
 * @param megabytes at most so many
 */
record WriteBuffer(double megabytes) {

  private static final double LIVE_MEGABYTES = 64;
  private static final double LARGEST_MEGABYTES = 256;

  /** Share of the heap that a rebuild may take, whatever else goes on in the process. */
  private static final double SHARE_OF_HEAP = 1.0 / 8;

  private static final double BYTES_PER_MEGABYTE = 1 << 20;

  /** For a live index, whose segments are written with every refresh anyway. */
  static WriteBuffer live() {
    return new WriteBuffer(LIVE_MEGABYTES);
  }

  /**
   * For a rebuild: segments as large as the heap allows are written once, where smaller ones would
   * be merged, which costs as much again.
   */
  static WriteBuffer bulk() {
    double heap = Runtime.getRuntime().maxMemory() / BYTES_PER_MEGABYTE;
    return new WriteBuffer(
        Math.clamp(heap * SHARE_OF_HEAP, LIVE_MEGABYTES, LARGEST_MEGABYTES));
  }
}
