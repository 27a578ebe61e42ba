package io.yizhan.analysis.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;

/**
 * A set of words as a double-array trie, walked character by character without allocation.
 *
 * <p>The arrays are those that HanLP builds; its own searchers allocate one object for each text
 * and cannot stop in the middle. Every word has a number, counted from 0. Immutable; safe for any
 * thread.
 */
final class WordTrie {

  /** No such word, or no such state. */
  static final int NONE = -1;

  private final int[] base;
  private final int[] check;
  private final int size;

  WordTrie(DoubleArrayTrie<?> trie) {
    base = trie.getBase();
    check = trie.getCheck();
    size = trie.size();
  }

  /** Number of words. */
  int size() {
    return size;
  }

  /** The state before the first character. */
  int root() {
    return base[0];
  }

  /** The state after one more character, or {@link #NONE} when no word goes on so. */
  int next(int state, char c) {
    int at = state + c + 1;
    return at < check.length && check[at] == state ? base[at] : NONE;
  }

  /** The number of the word that ends in this state, or {@link #NONE}. */
  int word(int state) {
    if (check[state] != state) {
      return NONE;
    }
    // A leaf holds the number as -number - 1.
    return base[state] < 0 ? -base[state] - 1 : NONE;
  }

  /** The number of the word {@code text[start, end)}, or {@link #NONE}. */
  int find(char[] text, int start, int end) {
    int state = root();
    for (int i = start; i < end; i++) {
      state = next(state, text[i]);
      if (state == NONE) {
        return NONE;
      }
    }
    return word(state);
  }
}
