package io.yizhan.ranking;

import java.util.OptionalDouble;

/** What of a job counts beside its text. */
public enum JobFeature implements Feature {
  /** Nearer to where the seeker is; the pivot in metres. */
  NEARNESS("nearness", 4, OptionalDouble.of(3_000)),
  /** Posted more recently; the pivot in hours. */
  FRESHNESS("freshness", 2, OptionalDouble.of(72)),
  /** Better paid; the pivot in yuan per hour. */
  PAY("pay", 0, OptionalDouble.of(25)),
  /** More places that are still free; the pivot in places. */
  PLACES_LEFT("placesLeft", 0, OptionalDouble.of(5)),
  /** States more of what seekers ask. */
  COMPLETENESS("completeness", 0.1f, OptionalDouble.empty()),
  /** Meets a wish of the text; counts for each wish, as much as a word says. */
  WISH("wish", 4, OptionalDouble.empty()),
  /** Meets every condition of the text, when some were eased: comes before whatever does not. */
  STRICT("strict", 1_000, OptionalDouble.empty());

  private static final float MOST_WEIGHT = 1_000;

  private final String key;
  private final float weight;
  private final OptionalDouble pivot;

  JobFeature(String key, float weight, OptionalDouble pivot) {
    this.key = key;
    this.weight = weight;
    this.pivot = pivot;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public float standardWeight() {
    return weight;
  }

  @Override
  public OptionalDouble standardPivot() {
    return pivot;
  }

  @Override
  public float mostWeight() {
    return MOST_WEIGHT;
  }
}
