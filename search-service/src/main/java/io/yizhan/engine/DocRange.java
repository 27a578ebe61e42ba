package io.yizhan.engine;

import io.yizhan.columns.PlaceBlocks;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents that stand together.
 *
 * @param from the first
 * @param to one past the last
 */
record DocRange(int from, int to) {

  /** To step over fewer is not worth beginning anew. */
  private static final int LEAST_GAP = 4 * PlaceBlocks.SIZE;

  /**
   * Where the tests could hold at all, in order.
   *
   * @param documents of the segment
   */
  static List<DocRange> of(DocTest[] tests, int documents) {
    List<DocRange> ranges = new ArrayList<>();
    for (int from = 0; from < documents; from += PlaceBlocks.SIZE) {
      if (DocTest.coverage(tests, from / PlaceBlocks.SIZE) != Coverage.NONE) {
        int to = Math.min(from + PlaceBlocks.SIZE, documents);
        if (!ranges.isEmpty() && from - ranges.getLast().to < LEAST_GAP) {
          ranges.add(new DocRange(ranges.removeLast().from, to));
        } else {
          ranges.add(new DocRange(from, to));
        }
      }
    }
    return ranges;
  }
}
