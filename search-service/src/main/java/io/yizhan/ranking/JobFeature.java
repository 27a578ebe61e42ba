package io.yizhan.ranking;

/** What of a job counts beside its text. */
public enum JobFeature implements Feature {
  /** Nearer to where the seeker is; the pivot in metres. */
  NEARNESS(FeatureStandard.of("nearness", 4, 3_000)),
  /** Posted more recently; the pivot in hours. */
  FRESHNESS(FeatureStandard.of("freshness", 2, 72)),
  /** Better paid; the pivot in yuan per hour. */
  PAY(FeatureStandard.of("pay", 0, 25)),
  /** More places that are still free; the pivot in places. */
  PLACES_LEFT(FeatureStandard.of("placesLeft", 0, 5)),
  /** States more of what seekers ask. */
  COMPLETENESS(FeatureStandard.of("completeness", 0.1f)),
  /** Meets a wish of the text; counts for each wish, as much as a word says. */
  WISH(FeatureStandard.of("wish", 4)),
  /** Meets every condition of the text, when some were eased: comes before whatever does not. */
  STRICT(FeatureStandard.of("strict", 1_000));

  @SuppressWarnings("ImmutableEnumChecker") // a record of values
  private final FeatureStandard standard;

  JobFeature(FeatureStandard standard) {
    this.standard = standard;
  }

  @Override
  public FeatureStandard standard() {
    return standard;
  }
}
