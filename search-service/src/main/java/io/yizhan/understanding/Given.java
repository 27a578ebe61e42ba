package io.yizhan.understanding;

import io.yizhan.geo.GeoPoint;
import java.util.Optional;
import java.util.Set;

/**
 * What explicit parameters say; they win over the text.
 *
 * @param answered kinds of question that they answer
 * @param near where the seeker is; makes 3公里以内 a circle
 * @param occupations codes they name
 */
public record Given(Set<Asked> answered, Optional<GeoPoint> near, Set<String> occupations) {

  /** No parameter but the text. */
  public static final Given NOTHING = new Given(Set.of(), Optional.empty(), Set.of());

  /** Copies the sets. */
  public Given {
    answered = Set.copyOf(answered);
    occupations = Set.copyOf(occupations);
  }

  boolean leavesOpen(Asked kind) {
    return !answered.contains(kind);
  }
}
