package io.yizhan.engine;

import java.util.Optional;

/**
 * A facet: what is chosen of it, and whether it is counted. Its counts are taken under every
 * condition but what is chosen of it.
 *
 * @param field a column of sets
 * @param chosen what must be true of the set; empty when nothing is chosen
 * @param counted whether to count
 */
public record Dimension(String field, Optional<SetCondition> chosen, boolean counted) {

  /** The same choice without counts. */
  Dimension uncounted() {
    return new Dimension(field, chosen, false);
  }
}
