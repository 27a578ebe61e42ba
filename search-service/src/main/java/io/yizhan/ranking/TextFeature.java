package io.yizhan.ranking;

import java.util.OptionalDouble;

/** What of a text that was typed counts, for jobs and workers alike. */
public enum TextFeature implements Feature {
  /**
   * Standing in a record at all, about what a rare word in a description scores. Makes a job with
   * both words of 樊口 日结 come before one that says 樊口 twice.
   */
  PRESENCE("presence", 4, 100),
  /** The BM25 of the title, or of the trades a worker names. */
  TITLE("title", 3, 100),
  /** The BM25 of the official names of the trade. */
  TRADE("trade", 3, 100),
  /** The BM25 of places, skills, certificates, benefits and labels. */
  DETAILS("details", 2, 100),
  /** The BM25 of the name of the employer. */
  EMPLOYER("employer", 1.5f, 100),
  /** The BM25 of running text. */
  DESCRIPTION("description", 1, 100),
  /**
   * Being of the occupation without saying the word: less than a title, for codes cover more than a
   * word means.
   */
  OCCUPATION("occupation", 2, 100),
  /** How much of an occurrence a synonym is: of two such titles the one that says the word wins. */
  SYNONYM("synonym", 0.6f, 1),
  /** What fields other than the best add: little, or whoever repeats a word in each would win. */
  OTHER_FIELDS("otherFields", 0.1f, 1),
  /** The BM25 of a pair of characters: most words are more than one pair. */
  PAIR("pair", 0.5f, 100),
  /** The BM25 of sounding alike. */
  SOUND("sound", 0.1f, 100);

  private final String key;
  private final float weight;
  private final float most;

  TextFeature(String key, float weight, float most) {
    this.key = key;
    this.weight = weight;
    this.most = most;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public float standardWeight() {
    return weight;
  }

  /** A text has none. */
  @Override
  public OptionalDouble standardPivot() {
    return OptionalDouble.empty();
  }

  @Override
  public float mostWeight() {
    return most;
  }
}
