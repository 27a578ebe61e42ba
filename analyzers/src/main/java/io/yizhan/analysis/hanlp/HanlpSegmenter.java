package io.yizhan.analysis.hanlp;

import com.hankcs.hanlp.HanLP;
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

  private final WordLattice lattice;

  private HanlpSegmenter(WordLattice lattice) {
    this.lattice = lattice;
  }

  /** A segmenter that keeps the lexicon's {@link Lexicon#wholeWords()} whole. */
  public static HanlpSegmenter create(Lexicon lexicon) {
    return create(lexicon.wholeWords());
  }

  /** The segmenter over {@link Lexicon#shipped()}, made on first use and shared. */
  public static HanlpSegmenter shipped() {
    return Shipped.SEGMENTER;
  }

  /**
   * A segmenter with these folded words beside HanLP's core dictionary.
   *
   * @throws IllegalStateException when HanLP is configured to normalise text, which moves offsets
   */
  static HanlpSegmenter create(Collection<String> words) {
    if (HanLP.Config.Normalization) {
      throw new IllegalStateException("HanLP Normalization must be off: it moves offsets");
    }
    synchronized (HanlpSegmenter.class) {
      WordLattice lattice = new WordLattice(words);
      lattice.cut(WARM_UP);
      return new HanlpSegmenter(lattice);
    }
  }

  WordLattice lattice() {
    return lattice;
  }

  private static final class Shipped {
    static final HanlpSegmenter SEGMENTER = create(Lexicon.shipped());
  }
}
