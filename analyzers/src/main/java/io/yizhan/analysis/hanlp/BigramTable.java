package io.yizhan.analysis.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import com.hankcs.hanlp.utility.Predefine;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

/**
 * How often one core word was seen right before another, from HanLP's own file.
 *
 * <p>Nearly every pair that a segmentation asks for was never seen; a filter of one bit per hash
 * says so in one memory read, and only the rest is searched in the table. Immutable; safe for any
 * thread; about 5 MB. HanLP's copy of the table is not loaded.
 */
final class BigramTable {

  /** 2^23 bits for some 400,000 pairs: one wrong "perhaps" in twenty. */
  private static final int FILTER_BITS = 23;

  /** For each word, where its pairs begin; one more at the end. */
  private final int[] starts;

  /** Second word and count, alternating; sorted by second word inside each first word. */
  private final int[] pairs;

  private final long[] filter = new long[1 << (FILTER_BITS - 6)];

  private BigramTable(int[] starts, int[] pairs) {
    this.starts = starts;
    this.pairs = pairs;
    for (int first = 0; first + 1 < starts.length; first++) {
      for (int at = starts[first]; at < starts[first + 1]; at++) {
        int hash = hash(first, pairs[2 * at]);
        filter[hash >> 6] |= 1L << hash;
      }
    }
  }

  /**
   * Reads the table of HanLP's core dictionary.
   *
   * @param words number of words the dictionary has
   * @throws IllegalStateException when the file is not of this dictionary; HanLP would segment
   *     without it and say nothing
   */
  static BigramTable load(int words) {
    String file = HanLP.Config.BiGramDictionaryPath + ".table" + Predefine.BIN_EXT;
    try (ObjectInputStream in = new ObjectInputStream(IOUtil.newInputStream(file))) {
      in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("[I;!*"));
      int[] starts = (int[]) in.readObject();
      int[] pairs = (int[]) in.readObject();
      if (starts.length != words + 1) {
        throw new IllegalStateException(
            file + ": " + (words + 1) + " rows expected; got: " + starts.length);
      }
      return new BigramTable(starts, pairs);
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(file + ": could not be read", e);
    }
  }

  /** How often {@code second} was seen right after {@code first}; 0 for never. */
  int count(int first, int second) {
    int hash = hash(first, second);
    if ((filter[hash >> 6] & (1L << hash)) == 0) {
      return 0;
    }
    int low = starts[first];
    int high = starts[first + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int word = pairs[2 * middle];
      if (word == second) {
        return pairs[2 * middle + 1];
      }
      if (word < second) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 0;
  }

  private static int hash(int first, int second) {
    long mixed = ((long) first << 32 | second) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> (Long.SIZE - FILTER_BITS));
  }
}
