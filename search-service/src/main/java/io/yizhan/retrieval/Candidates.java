package io.yizhan.retrieval;

import java.util.Arrays;

/**
 * The passages among which the answers are sought, with the features of each. One question's; one
 * thread.
 *
 * @param passages numbers of the passages, ascending
 * @param features a row for each passage, by {@link Feature#column}
 */
@SuppressWarnings("ArrayRecordComponent") // lives as long as a question, by reference only
record Candidates(int[] passages, float[][] features) {

  /** How many there are. */
  int size() {
    return passages.length;
  }

  /** The place of a passage among the candidates; negative when it is none. */
  int placeOf(int passage) {
    return Arrays.binarySearch(passages, passage);
  }

  /** One feature of the candidate at a place. */
  float get(int place, Feature feature) {
    return features[place][feature.column()];
  }

  /**
   * Gives candidates whose feature is not known, NaN, the mean of those whose is: what has no
   * vector yet is neither raised nor put back. 0 when it is known of none.
   */
  void fill(Feature feature) {
    int known = 0;
    float sum = 0;
    for (float[] row : features) {
      if (!Float.isNaN(row[feature.column()])) {
        sum += row[feature.column()];
        known++;
      }
    }
    float mean = known == 0 ? 0 : sum / known;
    for (float[] row : features) {
      if (Float.isNaN(row[feature.column()])) {
        row[feature.column()] = mean;
      }
    }
  }

  /** Sets one feature of the candidate at a place. */
  void set(int place, Feature feature, float value) {
    features[place][feature.column()] = value;
  }
}
