package io.yizhan.schedule;

import io.yizhan.extraction.DayPart;
import io.yizhan.schema.DayPartHours;
import io.yizhan.schema.WorkPiece;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/**
 * Whether a piece of work, given as {@link WorkBits} and as it stands, belongs to any of some parts
 * of the day. Parts that are not counted, 下午 or 中午, have no bit and are read from the piece.
 * Immutable.
 */
final class PartTest {

  private final long counted;
  private final List<DayPart> others;

  PartTest(Set<DayPart> parts) {
    counted = Horizon.parts(parts) << WorkBits.PART;
    others = parts.stream().filter(part -> !DayPartHours.COUNTED.contains(part)).sorted().toList();
  }

  /** Whether it belongs to one of them. */
  boolean holds(long bits, BytesRef work) {
    return (bits & counted) != 0 || (!others.isEmpty() && isInOther(WorkPiece.of(work)));
  }

  private boolean isInOther(WorkPiece work) {
    return others.stream().anyMatch(part -> DayPartHours.holds(part, work));
  }
}
