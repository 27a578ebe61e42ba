package io.yizhan.retrieval;

import java.util.BitSet;
import java.util.List;

/**
 * The passages that a question names.
 *
 * @param first those it asks for and nothing else, in the order to be shown
 * @param raised those of documents it names beside what it asks
 */
record Named(List<Integer> first, BitSet raised) {

  /** Copies the list. */
  Named {
    first = List.copyOf(first);
  }

  /** Whether a passage is named in either way. */
  boolean has(int passage) {
    return raised.get(passage) || first.contains(passage);
  }

  /** The numbers of all. */
  int[] all() {
    BitSet all = (BitSet) raised.clone();
    first.forEach(all::set);
    return all.stream().toArray();
  }
}
