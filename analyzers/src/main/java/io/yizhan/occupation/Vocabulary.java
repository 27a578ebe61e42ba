package io.yizhan.occupation;

import io.yizhan.occupation.TitleCleaner.CleanTitle;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The n-grams a model knows, numbered in order, each with its rarity.
 *
 * <p>Makes titles into vectors: n-gram count (dampened) times rarity, scaled to length 1. Unknown
 * n-grams are left out. Immutable; O(n log size) a title.
 */
final class Vocabulary {

  /** What a word around the core counts, beside one in it. */
  private static final float AROUND_WEIGHT = 0.35f;

  private final long[] grams;
  private final float[] rarity;

  /**
   * From the parts of a model file.
   *
   * @param grams ascending
   * @param rarity inverse document frequency of each
   */
  Vocabulary(long[] grams, float[] rarity) {
    this.grams = grams;
    this.rarity = rarity;
  }

  /** Numbers the n-grams of a training set. */
  static Vocabulary of(Map<Long, Integer> documentFrequency, int documents) {
    TreeMap<Long, Integer> sorted = new TreeMap<>(documentFrequency);
    long[] grams = new long[sorted.size()];
    float[] rarity = new float[sorted.size()];
    int at = 0;
    for (Map.Entry<Long, Integer> entry : sorted.entrySet()) {
      grams[at] = entry.getKey();
      rarity[at] = (float) (StrictMath.log((1.0 + documents) / (1 + entry.getValue())) + 1);
      at++;
    }
    return new Vocabulary(grams, rarity);
  }

  int size() {
    return grams.length;
  }

  long gram(int feature) {
    return grams[feature];
  }

  float rarity(int feature) {
    return rarity[feature];
  }

  /** The vector of a title; empty when it shares nothing with the vocabulary. */
  TitleVector vector(CleanTitle title) {
    long[] found = TitleGrams.of(title);
    int[] features = new int[found.length];
    float[] values = new float[found.length];
    int size = 0;
    double squares = 0;
    int run;
    for (int at = 0; at < found.length; at += run) {
      run = 1;
      while (at + run < found.length && found[at + run] == found[at]) {
        run++;
      }
      int feature = Arrays.binarySearch(grams, found[at]);
      if (feature >= 0) {
        float value = rarity[feature] * dampened(run, found[at]);
        features[size] = feature;
        values[size] = value;
        squares += value * value;
        size++;
      }
    }
    float scale = size == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    for (int i = 0; i < size; i++) {
      values[i] *= scale;
    }
    return new TitleVector(features, values, size);
  }

  private static float dampened(int count, long gram) {
    float logarithmic = count == 1 ? 1 : (float) (1 + StrictMath.log(count));
    return TitleGrams.isAround(gram) ? AROUND_WEIGHT * logarithmic : logarithmic;
  }
}
