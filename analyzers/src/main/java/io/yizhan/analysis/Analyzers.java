package io.yizhan.analysis;

import io.yizhan.analysis.hanlp.HanlpSegmenter;
import io.yizhan.analysis.hanlp.HanlpTokenizer;
import io.yizhan.analysis.hanlp.SegmentationMode;
import io.yizhan.analysis.pinyin.PinyinFilter;
import io.yizhan.analysis.pinyin.PinyinForms;
import io.yizhan.analysis.pinyin.PinyinQueryFilter;
import io.yizhan.analysis.pinyin.PinyinWords;
import io.yizhan.analysis.synonym.SynonymRules;
import io.yizhan.lexicon.CharFolding;
import io.yizhan.lexicon.Lexicon;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * The analyzers of the index, built once from a lexicon.
 *
 * <p>Each accessor returns the same instance every time. All are safe for any thread and live as
 * long as the process; none needs closing. The first {@link #create} in a process takes about a
 * second, for HanLP's dictionary.
 */
public final class Analyzers {

  private final Lexicon lexicon;
  private final HanlpSegmenter segmenter;
  private final Analyzer indexText;
  private final Analyzer queryText;
  private final Analyzer queryWithSynonyms;
  private final Analyzer indexPinyin;
  private final Analyzer queryPinyin;
  private final Analyzer bigrams;
  private final Analyzer exact;

  private Analyzers(Lexicon lexicon, HanlpSegmenter segmenter) {
    this.lexicon = lexicon;
    this.segmenter = segmenter;
    CharFolding folding = lexicon.folding();
    indexText = new FoldingAnalyzer(folding, () -> words(segmenter, SegmentationMode.INDEX));
    queryText = new FoldingAnalyzer(folding, () -> words(segmenter, SegmentationMode.QUERY));
    SynonymMap synonyms = SynonymRules.shipped(folding).toMap(segmenter);
    queryWithSynonyms = new FoldingAnalyzer(folding, () -> synonyms(segmenter, synonyms));
    indexPinyin = new FoldingAnalyzer(folding, () -> indexPinyin(segmenter));
    PinyinWords pinyinWords = PinyinWords.of(lexicon);
    queryPinyin = new FoldingAnalyzer(folding, () -> queryPinyin(segmenter, pinyinWords));
    bigrams = new FoldingAnalyzer(folding, Analyzers::characterPairs);
    exact = new FoldingAnalyzer(folding, Analyzers::wholeValue);
  }

  /** Analyzers that keep the lexicon's words whole. */
  public static Analyzers create(Lexicon lexicon) {
    return new Analyzers(lexicon, HanlpSegmenter.create(lexicon));
  }

  /** Words and the words inside them: titles and descriptions, index side. */
  public Analyzer indexText() {
    return indexText;
  }

  /** Whole words only: the query side of {@link #indexText()}. */
  public Analyzer queryText() {
    return queryText;
  }

  /**
   * {@link #queryText()} and what means the same, as a token graph: 保洁 also gives 清洁工. For the
   * clause that decides what is found. Where the words as typed count (phrases, highlights, an
   * exact match that should rank higher) use {@link #queryText()}.
   */
  public Analyzer queryWithSynonyms() {
    return queryWithSynonyms;
  }

  /**
   * Words and the words inside them by their sound and its first letters, index side: 月嫂 gives
   * yuesao and ys. For a field of its own, of short texts.
   */
  public Analyzer indexPinyin() {
    return indexPinyin;
  }

  /** Chinese, letters or both by their sound, the query side of {@link #indexPinyin()}. */
  public Analyzer queryPinyin() {
    return queryPinyin;
  }

  /**
   * Overlapping pairs of Chinese characters, both sides; a lone character is a term of its own, and
   * letters and digits stay words. Knows no dictionary, so it misses nothing and is less precise.
   */
  public Analyzer bigrams() {
    return bigrams;
  }

  /** The whole value as one folded term without surrounding white space, both sides. */
  public Analyzer exact() {
    return exact;
  }

  /** {@link Lexicon#version()} of the words these analyzers know; an index records it. */
  public String lexiconVersion() {
    return lexicon.version();
  }

  /** The words these analyzers know. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The segmentation behind them, for what else must cut text the same way. */
  public HanlpSegmenter segmenter() {
    return segmenter;
  }

  private static TokenStreamComponents words(HanlpSegmenter segmenter, SegmentationMode mode) {
    return new TokenStreamComponents(new HanlpTokenizer(segmenter, mode));
  }

  private static TokenStreamComponents synonyms(HanlpSegmenter segmenter, SynonymMap synonyms) {
    HanlpTokenizer words = new HanlpTokenizer(segmenter, SegmentationMode.QUERY);
    return new TokenStreamComponents(words, new SynonymGraphFilter(words, synonyms, false));
  }

  private static TokenStreamComponents indexPinyin(HanlpSegmenter segmenter) {
    HanlpTokenizer words = new HanlpTokenizer(segmenter, SegmentationMode.INDEX);
    return new TokenStreamComponents(words, new PinyinFilter(words, PinyinForms.FULL_AND_INITIALS));
  }

  private static TokenStreamComponents queryPinyin(HanlpSegmenter segmenter, PinyinWords sounds) {
    HanlpTokenizer words = new HanlpTokenizer(segmenter, SegmentationMode.QUERY);
    TokenStream spelled = new PinyinQueryFilter(words, sounds);
    return new TokenStreamComponents(words, new PinyinFilter(spelled, PinyinForms.FULL));
  }

  private static TokenStreamComponents characterPairs() {
    Tokenizer characters = new StandardTokenizer();
    return new TokenStreamComponents(characters, new CJKBigramFilter(characters));
  }

  private static TokenStreamComponents wholeValue() {
    Tokenizer value = new KeywordTokenizer();
    return new TokenStreamComponents(value, new TrimFilter(value));
  }
}
