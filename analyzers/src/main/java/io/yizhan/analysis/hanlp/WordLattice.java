package io.yizhan.analysis.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import java.util.List;
import java.util.TreeMap;

/**
 * HanLP's Viterbi segmentation with our words as further edges of its lattice.
 *
 * <p>An own word competes like a core word seen {@value #OWN_WORD_FREQUENCY} times, or as often as
 * the core dictionary says when that is more. HanLP's own two ways to add words stand beside the
 * best path, not in it: one only joins neighbours of that path, the other forces the longest word
 * and cuts 日结 out of 活动日结束. Inside the lattice the sentence decides.
 *
 * <p>Immutable after construction; safe for any thread. Linear in the text.
 */
final class WordLattice extends ViterbiSegment {

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

  private final DoubleArrayTrie<OwnWord> ownWords;

  WordLattice(Iterable<String> words) {
    TreeMap<String, OwnWord> sorted = new TreeMap<>();
    words.forEach(word -> sorted.put(word, OwnWord.of(word)));
    ownWords = new DoubleArrayTrie<>(sorted);
    enableCustomDictionary(false);
    enablePartOfSpeechTagging(false);
    enableNameRecognize(false);
    enableTranslatedNameRecognize(false);
    enableNumberQuantifierRecognize(false);
    enableOffset(true);
  }

  /** Cuts one run of Han characters; the terms tile it, each with its offset. */
  List<Term> cut(char[] run) {
    return segSentence(run);
  }

  /** How often the word {@code text[start, end)} is expected, 0 for no word. */
  int frequency(char[] text, int start, int end) {
    int own = ownWords.exactMatchSearch(text, start, end, 0);
    if (own >= 0) {
      return ownWords.getValueAt(own).attribute().totalFrequency;
    }
    int core = CoreDictionary.trie.exactMatchSearch(text, start, end, 0);
    return core < 0 ? 0 : CoreDictionary.trie.getValueAt(core).totalFrequency;
  }

  /** Whether {@code text[start, end)} is one of our words. */
  boolean isOwnWord(char[] text, int start, int end) {
    return ownWords.exactMatchSearch(text, start, end, 0) >= 0;
  }

  @Override
  protected void generateWordNet(WordNet lattice) {
    // Before the core words: the lattice keeps the first edge of each length.
    DoubleArrayTrie<OwnWord>.Searcher searcher = ownWords.getSearcher(lattice.charArray, 0);
    while (searcher.next()) {
      OwnWord word = searcher.value;
      // Row 0 is the beginning of the sentence. A vertex holds search state: one per occurrence.
      lattice.add(
          searcher.begin + 1,
          new Vertex(word.text(), word.text(), word.attribute(), word.bigramId()));
    }
    super.generateWordNet(lattice);
  }

  /** A word of ours: its weight, and the core word it stands for in the bigram table. */
  private record OwnWord(String text, CoreDictionary.Attribute attribute, int bigramId) {
    static OwnWord of(String word) {
      int frequency = Math.max(OWN_WORD_FREQUENCY, CoreDictionary.getTermFrequency(word));
      int known = CoreDictionary.getWordID(word);
      int bigramId = known < 0 ? CoreDictionary.getWordID(NEUTRAL_WORD) : known;
      return new OwnWord(word, new CoreDictionary.Attribute(Nature.nz, frequency), bigramId);
    }
  }
}
