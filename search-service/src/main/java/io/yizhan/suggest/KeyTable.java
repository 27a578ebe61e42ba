package io.yizhan.suggest;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.MSBRadixSorter;

/**
 * The keys of one kind and one match, sorted, each naming its entry.
 *
 * <p>Keys of one prefix are neighbours; {@link #startingWith} walks their entries best first. The
 * letters stay in the entries' {@link Spelling}s; a key costs 6 bytes here and half a byte for the
 * tree. Immutable; safe for any thread.
 *
 * <p>The tree is a heap-shaped array: node 1 is the root, nodes 2n and 2n+1 are below n, and the
 * last {@code leaves} nodes hold the least entry of a block of {@value #BLOCK} keys.
 */
final class KeyTable {

  /** Keys under one leaf of the tree. */
  static final int BLOCK = 16;

  /** The least entry of a block that has none. */
  static final int NONE = Integer.MAX_VALUE;

  /** What the sorter wants to be told behind the end of a key. */
  private static final int NO_BYTE = -1;

  private final List<Spelling> spellings;
  private final int[] entries;
  private final char[] offsets;
  private final int leaves;
  private final int[] tree;

  /**
   * Sorts keys.
   *
   * @param spellings those of all entries, by number
   * @param entries the entry of each key; kept and reordered
   * @param offsets where in its spelling each begins; kept and reordered
   */
  KeyTable(List<Spelling> spellings, int[] entries, char[] offsets) {
    this.spellings = spellings;
    this.entries = entries;
    this.offsets = offsets;
    new KeySorter().sort(0, entries.length);
    int blocks = Math.ceilDiv(entries.length, BLOCK);
    leaves = Integer.highestOneBit(Math.max(1, blocks * 2 - 1));
    tree = new int[2 * leaves];
    Arrays.fill(tree, NONE);
    for (int key = 0; key < entries.length; key++) {
      int leaf = leaves + key / BLOCK;
      tree[leaf] = Math.min(tree[leaf], entries[key]);
    }
    for (int node = leaves - 1; node > 0; node--) {
      tree[node] = Math.min(tree[2 * node], tree[2 * node + 1]);
    }
  }

  /** The entries of the keys that begin so. */
  BestFirst startingWith(byte[] prefix) {
    int from = firstNotBelow(prefix, 0, false);
    return new BestFirst(this, from, firstNotBelow(prefix, from, true));
  }

  int entry(int key) {
    return entries[key];
  }

  int size() {
    return entries.length;
  }

  /** Number of leaves, a power of two; also the number of the first of them. */
  int leaves() {
    return leaves;
  }

  /** The least entry under a node; {@link #NONE} when there is none. */
  int least(int node) {
    return tree[node];
  }

  /** The first key at or behind the prefix, or behind all that begin with it. */
  private int firstNotBelow(byte[] prefix, int from, boolean behind) {
    int low = from;
    int high = entries.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = spellings.get(entries[middle]).compareTo(offsets[middle], prefix);
      if (order < 0 || (behind && order == 0)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private final class KeySorter extends MSBRadixSorter {

    // The sorter also asks behind the end of a key, where other written forms begin.
    private final char[] lengths = new char[entries.length];

    KeySorter() {
      super(Spelling.MAX_BYTES);
      for (int key = 0; key < lengths.length; key++) {
        lengths[key] = (char) spellings.get(entries[key]).lengthAt(offsets[key]);
      }
    }

    @Override
    protected int byteAt(int key, int depth) {
      return depth < lengths[key]
          ? spellings.get(entries[key]).byteAt(offsets[key], depth)
          : NO_BYTE;
    }

    @Override
    protected void swap(int i, int j) {
      int entry = entries[i];
      entries[i] = entries[j];
      entries[j] = entry;
      swap(offsets, i, j);
      swap(lengths, i, j);
    }

    private static void swap(char[] values, int i, int j) {
      char value = values[i];
      values[i] = values[j];
      values[j] = value;
    }
  }
}
