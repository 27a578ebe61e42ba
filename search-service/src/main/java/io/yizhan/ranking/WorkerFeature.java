package io.yizhan.ranking;

/** What of a worker counts beside their text. */
public enum WorkerFeature implements Feature {
  /** Nearer to the place asked; the pivot in metres. */
  NEARNESS(FeatureStandard.of("nearness", 4, 3_000)),
  /** Names as a skill what was typed. */
  SKILL(FeatureStandard.of("skill", 3)),
  /** Kept more of the engagements so far, as far as there were any. */
  RELIABILITY(FeatureStandard.of("reliability", 1)),
  /** Heard of more recently; the pivot in hours. */
  LAST_ACTIVE(FeatureStandard.of("lastActive", 0.2f, 336)),
  /** States more of what staff ask. */
  COMPLETENESS(FeatureStandard.of("completeness", 0.3f));

  @SuppressWarnings("ImmutableEnumChecker") // a record of values
  private final FeatureStandard standard;

  WorkerFeature(FeatureStandard standard) {
    this.standard = standard;
  }

  @Override
  public FeatureStandard standard() {
    return standard;
  }
}
