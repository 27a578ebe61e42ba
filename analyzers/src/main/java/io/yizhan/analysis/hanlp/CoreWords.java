package io.yizhan.analysis.hanlp;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.utility.Predefine;

/**
 * HanLP's core dictionary as this package reads it: some 85,000 words with their counts, and the
 * counts of pairs. One instance a process, loaded on first use; immutable and safe for any thread.
 */
final class CoreWords {

  /** The one instance. The first use takes up to a second. */
  static final CoreWords SHARED = new CoreWords();

  private final WordTrie trie;
  private final int[] frequencies;
  private final BigramTable bigrams;

  private CoreWords() {
    trie = new WordTrie(CoreDictionary.trie);
    frequencies = new int[trie.size()];
    for (int word = 0; word < frequencies.length; word++) {
      frequencies[word] = CoreDictionary.trie.getValueAt(word).totalFrequency;
    }
    // A sentence begins and ends as often as HanLP says, not as the dictionary's lines do.
    frequencies[CoreDictionary.BEGIN_WORD_ID] = Predefine.TOTAL_FREQUENCY / 10;
    frequencies[CoreDictionary.END_WORD_ID] = Predefine.TOTAL_FREQUENCY / 10;
    bigrams = BigramTable.load(frequencies.length);
  }

  WordTrie trie() {
    return trie;
  }

  /** How often the word was seen in the text behind the dictionary. */
  int frequency(int word) {
    return frequencies[word];
  }

  BigramTable bigrams() {
    return bigrams;
  }

  int size() {
    return frequencies.length;
  }
}
