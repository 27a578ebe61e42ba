package io.yizhan.engine;

import java.util.Optional;

/**
 * A facet: what is chosen of it, and whether it is counted. Its counts are taken under every
 * condition but what is chosen of it.
 *
 * @param key under which the answer gives its counts; unlike that of any other of the question
 * @param field a column of sets
 * @param chosen what must be true of the set; empty when nothing is chosen
 * @param counted whether to count
 */
public record Dimension(String key, String field, Optional<SetCondition> chosen, boolean counted) {

  /** A facet that is called as its field. */
  public Dimension(String field, Optional<SetCondition> chosen, boolean counted) {
    this(field, field, chosen, counted);
  }

  /** The same choice without counts. */
  Dimension uncounted() {
    return new Dimension(key, field, chosen, false);
  }
}
