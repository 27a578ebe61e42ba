package io.yizhan.allocation;

/**
 * How far a plan reaches each {@link Goal}.
 *
 * @param filled places that somebody goes to
 * @param places places there are
 * @param points sum of scores, each in steps of the allocator
 * @param exposure what the plan adds to the sum of squares of turns; less is fairer
 */
public record AllocationFigures(int filled, int places, long points, long exposure)
    implements Comparable<AllocationFigures> {

  /** Orders by the goals, worse first. */
  @Override
  public int compareTo(AllocationFigures other) {
    int byPlaces = Integer.compare(filled, other.filled);
    if (byPlaces != 0) {
      return byPlaces;
    }
    int byPoints = Long.compare(points, other.points);
    return byPoints != 0 ? byPoints : Long.compare(other.exposure, exposure);
  }
}
