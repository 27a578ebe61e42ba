package io.yizhan.ranking;

import java.util.OptionalDouble;

/** What of a worker counts beside their text. */
public enum WorkerFeature implements Feature {
  /** Nearer to the place asked; the pivot in metres. */
  NEARNESS("nearness", 4, OptionalDouble.of(3_000)),
  /** Names as a skill what was typed. */
  SKILL("skill", 3, OptionalDouble.empty()),
  /** Kept more of the engagements so far, as far as there were any. */
  RELIABILITY("reliability", 1, OptionalDouble.empty()),
  /** Heard of more recently; the pivot in hours. */
  LAST_ACTIVE("lastActive", 0.2f, OptionalDouble.of(336)),
  /** States more of what staff ask. */
  COMPLETENESS("completeness", 0.3f, OptionalDouble.empty());

  private static final float MOST_WEIGHT = 1_000;

  private final String key;
  private final float weight;
  private final OptionalDouble pivot;

  WorkerFeature(String key, float weight, OptionalDouble pivot) {
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
