package io.yizhan.ranking;

import java.util.OptionalDouble;

/** Something that counts for the order of hits. Implemented by enums. */
public interface Feature {

  /** Its name in configuration files and explanations. */
  String key();

  /** The weight that is used when nothing else is said. */
  float standardWeight();

  /**
   * Where half of the weight is reached, in the unit of the feature, when nothing else is said;
   * empty for a feature that has no such point.
   */
  OptionalDouble standardPivot();

  /** The most its weight may be. */
  float mostWeight();
}
