package io.yizhan.retrieval;

import java.util.Arrays;

/** The largest of many numbers. Stateless. */
final class Best {

  private Best() {}

  /** The largest; 0 for none or when all are smaller. */
  static float of(float[] scores) {
    float best = 0;
    for (float score : scores) {
      best = Math.max(best, score);
    }
    return best;
  }

  /** Places of the {@code count} largest positive scores, the largest first, ties by place. */
  static int[] places(float[] scores, int count) {
    return places(scores, count, 0);
  }

  /** Places of the {@code count} largest scores above a bound, the largest first, ties by place. */
  static int[] places(float[] scores, int count, float bound) {
    float[] kept = new float[count];
    int[] places = new int[count];
    int size = 0;
    for (int i = 0; i < scores.length; i++) {
      float score = scores[i];
      if (score <= bound || (size == count && score <= kept[count - 1])) {
        continue;
      }
      int at = size < count ? size++ : count - 1;
      for (; at > 0 && kept[at - 1] < score; at--) {
        kept[at] = kept[at - 1];
        places[at] = places[at - 1];
      }
      kept[at] = score;
      places[at] = i;
    }
    return Arrays.copyOf(places, size);
  }
}
