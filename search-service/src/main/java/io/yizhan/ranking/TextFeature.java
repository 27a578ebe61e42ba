package io.yizhan.ranking;

/** What of a text that was typed counts, for jobs and workers alike. */
public enum TextFeature implements Feature {
  /**
   * Standing in a record at all, about what a rare word in a description scores. Makes a job with
   * both words of 樊口 日结 come before one that says 樊口 twice.
   */
  PRESENCE(FeatureStandard.upTo(100, "presence", 4)),
  /** The BM25 of the title, or of the trades a worker names. */
  TITLE(FeatureStandard.upTo(100, "title", 3)),
  /** The BM25 of the official names of the trade. */
  TRADE(FeatureStandard.upTo(100, "trade", 3)),
  /** The BM25 of places, skills, certificates, benefits and labels. */
  DETAILS(FeatureStandard.upTo(100, "details", 2)),
  /** The BM25 of the name of the employer. */
  EMPLOYER(FeatureStandard.upTo(100, "employer", 1.5f)),
  /** The BM25 of running text. */
  DESCRIPTION(FeatureStandard.upTo(100, "description", 1)),
  /**
   * Being of the occupation without saying the word: less than a title, for codes cover more than a
   * word means.
   */
  OCCUPATION(FeatureStandard.upTo(100, "occupation", 2)),
  /** How much of an occurrence a synonym is: of two such titles the one that says the word wins. */
  SYNONYM(FeatureStandard.upTo(1, "synonym", 0.6f)),
  /** What fields other than the best add: little, or whoever repeats a word in each would win. */
  OTHER_FIELDS(FeatureStandard.upTo(1, "otherFields", 0.1f)),
  /** The BM25 of a pair of characters: most words are more than one pair. */
  PAIR(FeatureStandard.upTo(100, "pair", 0.5f)),
  /** The BM25 of sounding alike. */
  SOUND(FeatureStandard.upTo(100, "sound", 0.1f));

  @SuppressWarnings("ImmutableEnumChecker") // a record of values
  private final FeatureStandard standard;

  TextFeature(FeatureStandard standard) {
    this.standard = standard;
  }

  @Override
  public FeatureStandard standard() {
    return standard;
  }
}
