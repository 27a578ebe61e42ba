package io.yizhan.analysis.hanlp;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.Arrays;

/**
 * The likeliest way to cut one run of Chinese characters into words: a Viterbi search over pairs of
 * words, with HanLP's costs but on arrays that are reused from run to run. A number in Chinese
 * (二十五) is one word; a character that begins no word is a word by itself.
 *
 * <p>A node is one word at one place with the cheapest way to it. One thread; linear in the run; no
 * allocation once the arrays fit the longest run.
 */
final class WordPath {

  /** Stands for a separator before a run. */
  static final int BEGIN = CoreDictionary.BEGIN_WORD_ID;

  /** Stands for a separator after a run. */
  static final int END = CoreDictionary.END_WORD_ID;

  private static final int MAX_NUMERAL_CHARS = 16;

  private static final int NONE = -1;

  private final WordDictionary dictionary;
  private final WordTrie own;
  private final WordTrie core;
  private final BigramTable bigrams;

  /** For each place of the run, the first and the last node that ends there. */
  private int[] firstEnding = new int[64];

  private int[] lastEnding = new int[64];

  private int[] words = new int[256];

  /** The word that stands for the node's word in the table of pairs. */
  private int[] standIns = new int[256];

  private int[] starts = new int[256];
  private int[] previous = new int[256];
  private int[] nextEnding = new int[256];
  private double[] costs = new double[256];
  private int size;

  /** The cost that {@link #cheapestBefore} found. */
  private double cheapest;

  /** Reused for the way back. */
  private int[] path = new int[64];

  WordPath(WordDictionary dictionary) {
    this.dictionary = dictionary;
    own = dictionary.ownTrie();
    core = dictionary.coreTrie();
    bigrams = dictionary.bigrams();
  }

  /**
   * Appends the words of {@code text[start, end)}, which tile it, to {@code out}.
   *
   * @param before the core word that stands right before it, {@link #BEGIN} after a separator
   * @param after the core word that stands right after it, {@link #END} before a separator
   * @return what this cut costs, {@code after} included
   */
  double cut(char[] text, int start, int end, int before, int after, WordList out) {
    int length = end - start;
    clear(length);
    append(before, 0, NONE, 0, 0);
    for (int at = 0; at < length; at++) {
      if (firstEnding[at] != NONE) {
        addWordsFrom(text, start, at, length);
      }
    }
    int last = cheapestBefore(after, length);
    double cost = cheapest;
    int count = 0;
    for (int node = last; previous[node] != NONE; node = previous[node]) {
      path[count++] = node;
    }
    int to = start;
    for (int i = count - 1; i >= 0; i--) {
      int from = to;
      to = i == 0 ? end : start + starts[path[i - 1]];
      out.add(from, to, from, words[path[i]]);
    }
    return cost;
  }

  private void clear(int length) {
    size = 0;
    if (firstEnding.length <= length) {
      int longer = Math.max(length + 1, 2 * firstEnding.length);
      firstEnding = new int[longer];
      lastEnding = new int[longer];
      path = new int[longer];
    }
    Arrays.fill(firstEnding, 0, length + 1, NONE);
  }

  private void addWordsFrom(char[] text, int start, int at, int length) {
    long ownLengths = 0;
    int before = size;
    int state = own.root();
    for (int to = at; to < length; to++) {
      state = own.next(state, text[start + to]);
      if (state == NONE) {
        break;
      }
      int number = own.word(state);
      if (number >= 0) {
        ownLengths |= 1L << (to - at);
        add(dictionary.ownWord(number), at, to + 1);
      }
    }
    state = core.root();
    for (int to = at; to < length; to++) {
      state = core.next(state, text[start + to]);
      if (state == NONE) {
        break;
      }
      int word = core.word(state);
      // A word of both is ours.
      if (word >= 0 && (ownLengths & (1L << (to - at))) == 0) {
        add(word, at, to + 1);
      }
    }
    addNumerals(text, start, at, length);
    if (size == before) {
      boolean numeral = isNumeral(text[start + at]);
      add(numeral ? dictionary.numeral() : dictionary.unknown(), at, at + 1);
    }
  }

  /** Numbers of two characters and more; one alone yields to words such as 一个. */
  private void addNumerals(char[] text, int start, int at, int length) {
    int furthest = Math.min(length, at + MAX_NUMERAL_CHARS);
    for (int to = at; to < furthest && isNumeral(text[start + to]); to++) {
      if (to > at) {
        add(dictionary.numeral(), at, to + 1);
      }
    }
  }

  private static boolean isNumeral(char c) {
    return switch (c) {
      case '〇', '○', '零', '一', '二', '三', '四', '五', '六', '七', '八', '九' -> true;
      case '十', '百', '千', '万', '亿', '两', '几' -> true;
      default -> false;
    };
  }

  private void add(int word, int start, int end) {
    int best = cheapestBefore(word, start);
    append(word, start, best, cheapest, end);
  }

  /** The node ending at {@code place} after which {@code word} is cheapest; the first of equals. */
  private int cheapestBefore(int word, int place) {
    int best = firstEnding[place];
    int standIn = dictionary.standIn(word);
    double alone = dictionary.costAlone(word);
    cheapest = Double.POSITIVE_INFINITY;
    for (int node = best; node != NONE; node = nextEnding[node]) {
      int together = bigrams.count(standIns[node], standIn);
      double step = together == 0 ? alone : dictionary.cost(words[node], word, together);
      double cost = costs[node] + step;
      if (cost < cheapest) {
        cheapest = cost;
        best = node;
      }
    }
    return best;
  }

  private void append(int word, int start, int from, double cost, int end) {
    if (size == words.length) {
      grow();
    }
    words[size] = word;
    standIns[size] = dictionary.standIn(word);
    starts[size] = start;
    previous[size] = from;
    costs[size] = cost;
    nextEnding[size] = NONE;
    if (firstEnding[end] == NONE) {
      firstEnding[end] = size;
    } else {
      nextEnding[lastEnding[end]] = size;
    }
    lastEnding[end] = size;
    size++;
  }

  private void grow() {
    int longer = size * 2;
    words = Arrays.copyOf(words, longer);
    standIns = Arrays.copyOf(standIns, longer);
    starts = Arrays.copyOf(starts, longer);
    previous = Arrays.copyOf(previous, longer);
    nextEnding = Arrays.copyOf(nextEnding, longer);
    costs = Arrays.copyOf(costs, longer);
  }
}
