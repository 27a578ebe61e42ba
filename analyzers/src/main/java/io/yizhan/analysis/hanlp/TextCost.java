package io.yizhan.analysis.hanlp;

/**
 * How unlikely a text is, as the cost of its cheapest cut into words: 月嫂 costs about half of 月搜,
 * which is two words that do not follow each other.
 *
 * <p>Costs are negative logarithms: those of separate runs add up, and only differences between
 * texts of about the same length say something. Letters, digits and signs cost nothing. One thread.
 */
public final class TextCost {

  private final WordPath path;
  private final WordList words = new WordList();

  /** Costs by the words of {@code segmenter}. */
  public TextCost(HanlpSegmenter segmenter) {
    path = new WordPath(segmenter.dictionary());
  }

  /** The cost of one folded run of Chinese characters. */
  public double of(String run) {
    words.clear();
    return path.cut(run.toCharArray(), 0, run.length(), WordPath.BEGIN, WordPath.END, words);
  }

  /** Length of the word of the last run that holds its character {@code at}. */
  public int wordLengthAt(int at) {
    for (int word = 0; word < words.size(); word++) {
      if (at < words.end(word)) {
        return words.end(word) - words.start(word);
      }
    }
    throw new IndexOutOfBoundsException(at);
  }
}
