package io.yizhan.analysis.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.utility.Predefine;
import java.util.TreeMap;

/**
 * All words a text may be cut into, ours and HanLP's, with what each costs after each other.
 *
 * <p>An own word competes like a core word seen {@value #OWN_WORD_FREQUENCY} times, or as often as
 * the core dictionary says when that is more. HanLP's two ways to add words stand beside the best
 * path, not in it: one only joins neighbours of that path, the other forces the longest word and
 * cuts 日结 out of 活动日结束. As a word among words the sentence decides.
 *
 * <p>Words are numbers: first the core words, then ours, then {@link #numeral()} and {@link
 * #unknown()}. Immutable but for a cache whose writes race harmlessly; safe for any thread.
 */
final class WordDictionary {

  /**
   * Between 50 and 3,000 few phrases differ: far below, 上班 is cut; far above, 保安 wins in 保安全 and
   * 短期工 in 短期工作.
   */
  private static final int OWN_WORD_FREQUENCY = 500;

  /**
   * Stands in the bigram table for own words the core dictionary lacks: a rare word that was never
   * seen beside another. HanLP's own stand-in, -1, counts as seen beside every word and would cut
   * 长期工 out of 长期工作.
   */
  static final String NEUTRAL_WORD = "黧黑";

  private static final double PAIR_WEIGHT = 0.9;

  /** Written as HanLP computes it, so that costs are equal to the last bit. */
  private static final double WORD_WEIGHT = 1 - PAIR_WEIGHT;

  private final CoreWords core = CoreWords.SHARED;
  private final WordTrie own;

  /** For each word, how often it is expected. */
  private final int[] frequencies;

  /** For each word, its cost after a word it was never seen after. */
  private final double[] costs;

  /** For each word beyond the core, the core word it stands for in the bigram table. */
  private final int[] standIns;

  /** For each word, {@link SubwordTiling}'s answer once it was asked, else 0. */
  private final int[] splits;

  private final int coreSize = core.size();
  private final int size;
  private final int numeral;

  /** A dictionary with these folded words beside the core words. */
  WordDictionary(Iterable<String> words) {
    TreeMap<String, String> sorted = new TreeMap<>();
    words.forEach(word -> sorted.put(word, word));
    own = new WordTrie(new DoubleArrayTrie<>(sorted));
    size = coreSize + sorted.size() + 2;
    numeral = size - 2;
    frequencies = new int[size];
    standIns = new int[size - coreSize];
    for (int word = 0; word < coreSize; word++) {
      frequencies[word] = core.frequency(word);
    }
    int neutral = CoreDictionary.getWordID(NEUTRAL_WORD);
    for (String word : sorted.keySet()) {
      int number = own.find(word.toCharArray(), 0, word.length());
      int known = CoreDictionary.getWordID(word);
      standIns[number] = known < 0 ? neutral : known;
      frequencies[coreSize + number] =
          Math.max(OWN_WORD_FREQUENCY, CoreDictionary.getTermFrequency(word));
    }
    standIns[numeral() - coreSize] = CoreDictionary.M_WORD_ID;
    frequencies[numeral()] = Predefine.OOV_DEFAULT_FREQUENCY;
    standIns[unknown() - coreSize] = neutral;
    costs = new double[size];
    for (int word = 0; word < size; word++) {
      costs[word] = logarithm(0, 0, frequencies[word]);
    }
    splits = new int[size];
    // These stand for many texts, none of which has parts.
    splits[numeral()] = SubwordTiling.NO_PARTS;
    splits[unknown()] = SubwordTiling.NO_PARTS;
  }

  WordTrie coreTrie() {
    return core.trie();
  }

  WordTrie ownTrie() {
    return own;
  }

  /** The number of own word {@code number} of {@link #ownTrie()}. */
  int ownWord(int number) {
    return coreSize + number;
  }

  /** The word for a number written in Chinese, 二十五, which no dictionary has. */
  int numeral() {
    return numeral;
  }

  /** The word for a character that no dictionary has. */
  int unknown() {
    return size - 1;
  }

  /** The word {@code text[start, end)}, ours before HanLP's; {@link WordTrie#NONE} for none. */
  int find(char[] text, int start, int end) {
    int number = own.find(text, start, end);
    return number >= 0 ? ownWord(number) : core.trie().find(text, start, end);
  }

  /** How often the word is expected, 0 for {@link WordTrie#NONE}. */
  int frequency(int word) {
    return word < 0 ? 0 : frequencies[word];
  }

  /** Whether the word is one of ours. */
  boolean isOwn(int word) {
    return word >= coreSize && word < numeral();
  }

  /** How often pairs of core words were seen, asked with {@link #standIn}. */
  BigramTable bigrams() {
    return core.bigrams();
  }

  /** The core word that stands for a word in the table of pairs. */
  int standIn(int word) {
    return word < coreSize ? word : standIns[word - coreSize];
  }

  /** What a word costs after one it was never seen after: the negative logarithm of its chance. */
  double costAlone(int word) {
    return costs[word];
  }

  /** What a word costs right after another that it was seen after so many times. */
  double cost(int previous, int word, int together) {
    if (word == numeral && previous == numeral) {
      // Numbers are written next to each other, but read as one.
      return Double.POSITIVE_INFINITY;
    }
    return logarithm(together, frequencies[previous], frequencies[word]);
  }

  private static double logarithm(int together, int previous, int word) {
    double pair = Predefine.myu * together / (previous + 1) + 1 - Predefine.myu;
    return -Math.log(PAIR_WEIGHT * pair + WORD_WEIGHT * word / Predefine.TOTAL_FREQUENCY);
  }

  /** The remembered split of a word, 0 when there is none yet. */
  int split(int word) {
    return splits[word];
  }

  /** Remembers a word's split, which is not 0 and always the same. */
  void rememberSplit(int word, int split) {
    splits[word] = split;
  }
}
