package io.yizhan.analysis.hanlp;

import io.yizhan.lexicon.Lexicon;
import java.util.Collection;

/**
 * A configured HanLP segmentation with a dictionary of our own: the thing {@link HanlpTokenizer}s
 * share.
 *
 * <p>Immutable and safe for any thread. To change the dictionary build a new one and swap it. The
 * first one in a process loads HanLP's core dictionary, which all later ones share (up to a
 * second); this happens under a lock, because HanLP's lazy loading races.
 */
public final class HanlpSegmenter {

  private static final char[] WARM_UP = "鄂城区零工驿站招小时工".toCharArray();

  private final WordDictionary dictionary;

  private HanlpSegmenter(WordDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** A segmenter that keeps the lexicon's {@link Lexicon#wholeWords()} whole. */
  public static HanlpSegmenter create(Lexicon lexicon) {
    return create(lexicon.wholeWords());
  }

  /** The segmenter over {@link Lexicon#shipped()}, made on first use and shared. */
  public static HanlpSegmenter shipped() {
    return Shipped.SEGMENTER;
  }

  /** A segmenter with these folded words beside HanLP's core dictionary. */
  static HanlpSegmenter create(Collection<String> words) {
    synchronized (HanlpSegmenter.class) {
      WordDictionary dictionary = new WordDictionary(words);
      new WordCutter(dictionary).cut(WARM_UP, WARM_UP.length, new WordList());
      return new HanlpSegmenter(dictionary);
    }
  }

  WordDictionary dictionary() {
    return dictionary;
  }

  private static final class Shipped {
    static final HanlpSegmenter SEGMENTER = create(Lexicon.shipped());
  }
}
