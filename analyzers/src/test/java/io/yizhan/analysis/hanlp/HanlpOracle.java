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
 * HanLP's own Viterbi segmentation with our words as further edges of its lattice: what {@link
 * WordPath} must equal or better, said in HanLP's objects.
 */
final class HanlpOracle extends ViterbiSegment {

  private static final int OWN_WORD_FREQUENCY = 500;

  private final DoubleArrayTrie<OwnWord> ownWords;

  HanlpOracle(Iterable<String> words) {
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
      int bigramId = known < 0 ? CoreDictionary.getWordID(WordDictionary.NEUTRAL_WORD) : known;
      return new OwnWord(word, new CoreDictionary.Attribute(Nature.nz, frequency), bigramId);
    }
  }
}
