package io.yizhan.suggest;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;

/** Gathers the keys of one {@link KeyTable}, in arrays that grow. One thread. */
final class KeyCollector {

  private int[] entries = {};
  private char[] offsets = {};
  private int size;

  /** Adds a key. */
  void add(int entry, int offset) {
    if (size == entries.length) {
      entries = ArrayUtil.grow(entries, size + 1);
      offsets = Arrays.copyOf(offsets, entries.length);
    }
    entries[size] = entry;
    offsets[size] = (char) offset;
    size++;
  }

  /** The table of the keys added. */
  KeyTable sorted(List<Spelling> spellings) {
    return new KeyTable(spellings, Arrays.copyOf(entries, size), Arrays.copyOf(offsets, size));
  }
}
