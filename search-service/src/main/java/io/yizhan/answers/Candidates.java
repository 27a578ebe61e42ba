package io.yizhan.answers;

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

  /** Sets one feature of the candidate at a place. */
  void set(int place, Feature feature, float value) {
    features[place][feature.column()] = value;
  }
}
