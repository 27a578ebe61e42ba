package io.yizhan.analysis.hanlp;

import java.util.Arrays;

/**
 * The whole words of one block, in order, as parallel arrays that are reused from block to block.
 * One thread.
 */
final class WordList {

  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] fixedEnds = new int[256];
  private int[] numbers = new int[256];
  private int size;

  void clear() {
    size = 0;
  }

  /**
   * Appends the word at {@code [start, end)} of the block.
   *
   * @param fixedEnd end of a leading part that sub-words must not cut, 4s in 4s店; {@code start}
   *     when there is none, {@code end} when the word has no parts at all
   * @param number the word's number in the dictionary, {@link WordTrie#NONE} when it has none
   */
  void add(int start, int end, int fixedEnd, int number) {
    if (size == starts.length) {
      int longer = size * 2;
      starts = Arrays.copyOf(starts, longer);
      ends = Arrays.copyOf(ends, longer);
      fixedEnds = Arrays.copyOf(fixedEnds, longer);
      numbers = Arrays.copyOf(numbers, longer);
    }
    starts[size] = start;
    ends[size] = end;
    fixedEnds[size] = fixedEnd;
    numbers[size] = number;
    size++;
  }

  /** Drops the last words, so that none ends beyond {@code limit}; keeps at least one. */
  void dropBeyond(int limit) {
    while (size > 1 && ends[size - 1] > limit) {
      size--;
    }
  }

  int size() {
    return size;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  int fixedEnd(int word) {
    return fixedEnds[word];
  }

  /** The word's number in the dictionary, or {@link WordTrie#NONE}. */
  int number(int word) {
    return numbers[word];
  }
}
