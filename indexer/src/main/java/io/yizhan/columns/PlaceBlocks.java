package io.yizhan.columns;

import java.util.Arrays;

/**
 * For each {@value #SIZE} documents of a segment that stand together, the box that their places lie
 * in. Coordinates are encoded as in {@link PointColumn}. Immutable; safe for any thread.
 */
public final class PlaceBlocks {

  /** Documents of a block; the last one may have fewer. */
  public static final int SIZE = 256;

  private final int[] minLat;
  private final int[] maxLat;
  private final int[] minLon;
  private final int[] maxLon;
  private final boolean[] complete;

  private PlaceBlocks(int blocks) {
    minLat = filled(blocks, Integer.MAX_VALUE);
    maxLat = filled(blocks, Integer.MIN_VALUE);
    minLon = filled(blocks, Integer.MAX_VALUE);
    maxLon = filled(blocks, Integer.MIN_VALUE);
    complete = new boolean[blocks];
    Arrays.fill(complete, true);
  }

  /** The blocks of a column's coordinates. */
  static PlaceBlocks of(int[] lat, int[] lon) {
    PlaceBlocks blocks = new PlaceBlocks((lat.length + SIZE - 1) / SIZE);
    for (int doc = 0; doc < lat.length; doc++) {
      int block = doc / SIZE;
      if (lat[doc] == PointColumn.NONE) {
        blocks.complete[block] = false;
      } else {
        blocks.minLat[block] = Math.min(blocks.minLat[block], lat[doc]);
        blocks.maxLat[block] = Math.max(blocks.maxLat[block], lat[doc]);
        blocks.minLon[block] = Math.min(blocks.minLon[block], lon[doc]);
        blocks.maxLon[block] = Math.max(blocks.maxLon[block], lon[doc]);
      }
    }
    return blocks;
  }

  /** Whether any document of a block has a place; without one the box means nothing. */
  public boolean hasAny(int block) {
    return minLat[block] <= maxLat[block];
  }

  /** Whether every document of a block has a place. */
  public boolean hasAll(int block) {
    return complete[block];
  }

  /** The least latitude in a block. */
  public int minLat(int block) {
    return minLat[block];
  }

  /** The greatest latitude in a block. */
  public int maxLat(int block) {
    return maxLat[block];
  }

  /** The least longitude in a block. */
  public int minLon(int block) {
    return minLon[block];
  }

  /** The greatest longitude in a block. */
  public int maxLon(int block) {
    return maxLon[block];
  }

  private static int[] filled(int length, int value) {
    int[] array = new int[length];
    Arrays.fill(array, value);
    return array;
  }
}
