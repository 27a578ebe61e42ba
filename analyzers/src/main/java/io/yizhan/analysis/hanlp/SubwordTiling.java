package io.yizhan.analysis.hanlp;

/**
 * Splits one whole word into the shorter words it is made of: 叉车司机 into 叉车 and 司机, 人民政府 into 人民 and
 * 政府.
 *
 * <p>The parts tile the word, so 民政 is never seen in 人民政府, nor 水线 in 流水线. Among all tilings the one
 * whose parts are likeliest by themselves wins. Words of fewer than three characters have no parts.
 *
 * <p>A split is an int: bit k is set when a part ends after k characters, {@link #NO_PARTS} when
 * the word has none. One thread. O(n²) lookups for n ≤ {@value #MAX_WORD_CHARS} characters, no
 * allocation. Weakness: of two good overlapping readings only one is given (水电工 gives 水电, not 电工).
 */
final class SubwordTiling {

  /** The split of a word without parts. */
  static final int NO_PARTS = 1;

  private static final int MIN_WORD_CHARS = 3;
  private static final int MAX_WORD_CHARS = 24;

  /** Size of the text behind the core dictionary's counts; only ratios matter. */
  private static final double TOTAL_FREQUENCY = 25_146_057;

  /** Final characters that name whoever does or holds a thing: 洗车工 is 洗车+工, not 洗+车工. */
  private static final String SUFFIXES = "工员师证";

  /** How often such a character is expected as the last part. */
  private static final int SUFFIX_FREQUENCY = 2_000;

  /** Keeps the cost of an unseen single character finite. */
  private static final double UNSEEN = 0.5;

  private final WordDictionary dictionary;
  private final double[] costs = new double[MAX_WORD_CHARS + 1];
  private final int[] partLengths = new int[MAX_WORD_CHARS + 1];

  SubwordTiling(WordDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * The split of {@code text[start, end)}.
   *
   * @param fixedEnd end of a leading part that is not cut; {@code start} for none
   */
  int split(char[] text, int start, int end, int fixedEnd) {
    int length = end - start;
    if (length < MIN_WORD_CHARS || length > MAX_WORD_CHARS || fixedEnd == end) {
      return NO_PARTS;
    }
    int fixed = fixedEnd - start;
    costs[fixed] = 0;
    for (int to = fixed + 1; to <= length; to++) {
      costs[to] = Double.POSITIVE_INFINITY;
      for (int from = fixed; from < to; from++) {
        if (to - from < length) {
          relax(from, to, frequency(text, start + from, start + to, to == length));
        }
      }
    }
    return bestSplit(length, fixed);
  }

  private int frequency(char[] text, int start, int end, boolean last) {
    if (last && end - start == 1 && SUFFIXES.indexOf(text[start]) >= 0) {
      return SUFFIX_FREQUENCY;
    }
    return dictionary.frequency(dictionary.find(text, start, end));
  }

  private void relax(int from, int to, int frequency) {
    if (frequency == 0 && to - from > 1) {
      return;
    }
    double cost = costs[from] - Math.log((frequency + UNSEEN) / TOTAL_FREQUENCY);
    if (cost < costs[to]) {
      costs[to] = cost;
      partLengths[to] = to - from;
    }
  }

  private int bestSplit(int length, int fixed) {
    int split = 1 << fixed;
    for (int at = length; at > fixed; at -= partLengths[at]) {
      split |= 1 << at;
    }
    return split;
  }
}
