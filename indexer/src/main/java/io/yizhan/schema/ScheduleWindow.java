package io.yizhan.schema;

import java.util.Arrays;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.util.BytesRef;

/**
 * A window in time: the {@link SchedulePoints} that lie between two corners. Two windows are equal
 * when their corners are. Immutable.
 */
public final class ScheduleWindow {

  private final int[] lower;
  private final int[] upper;

  /** Between two corners, both included. */
  ScheduleWindow(int[] lower, int[] upper) {
    this.lower = lower;
    this.upper = upper;
  }

  /**
   * Whether a piece of work lies inside it.
   *
   * @param packed a value of the set {@link JobFields#SCHEDULE}
   */
  public boolean holds(BytesRef packed) {
    for (int dimension = 0; dimension < lower.length; dimension++) {
      int value = IntPoint.decodeDimension(packed.bytes, packed.offset + dimension * Integer.BYTES);
      if (value < lower[dimension] || value > upper[dimension]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScheduleWindow window
        && Arrays.equals(lower, window.lower)
        && Arrays.equals(upper, window.upper);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(lower) + Arrays.hashCode(upper);
  }
}
