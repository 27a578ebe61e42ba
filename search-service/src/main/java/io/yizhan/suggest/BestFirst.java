package io.yizhan.suggest;

import org.apache.lucene.util.LongHeap;

/**
 * Walks the entries of a range of keys from the best down, reading only the parts of the range that
 * hold the next best.
 *
 * <p>A heap holds parts of the range (nodes of the table's tree, or single keys) under the least
 * entry in them; taking the least part either gives an entry or is replaced by its two halves. An
 * entry with several keys in the range comes several times. O(log n) a step. One thread.
 */
final class BestFirst {

  /** What {@link #next} gives behind the last entry. */
  static final int END = KeyTable.NONE;

  private static final int INITIAL_PARTS = 64;

  private final KeyTable table;
  private final LongHeap parts = new LongHeap(INITIAL_PARTS);

  /** The keys from…to of a table, {@code to} left out. */
  BestFirst(KeyTable table, int from, int to) {
    this.table = table;
    int firstBlock = Math.ceilDiv(from, KeyTable.BLOCK);
    int endBlock = to / KeyTable.BLOCK;
    if (firstBlock >= endBlock) {
      pushKeys(from, to);
      return;
    }
    pushKeys(from, firstBlock * KeyTable.BLOCK);
    pushBlocks(firstBlock, endBlock);
    pushKeys(endBlock * KeyTable.BLOCK, to);
  }

  /** The entry that comes next, without taking it; {@link #END} when there is none. */
  int peek() {
    while (parts.size() > 0) {
      long least = parts.top();
      int part = (int) least;
      if (part < 0) {
        return entry(least);
      }
      parts.pop();
      if (part < table.leaves()) {
        pushNode(2 * part);
        pushNode(2 * part + 1);
      } else {
        int key = (part - table.leaves()) * KeyTable.BLOCK;
        pushKeys(key, Math.min(key + KeyTable.BLOCK, table.size()));
      }
    }
    return END;
  }

  /** Takes the entry that comes next; {@link #END} when there is none. */
  int next() {
    int next = peek();
    if (next != END) {
      parts.pop();
    }
    return next;
  }

  /** The nodes that cover whole blocks, as few as possible. */
  private void pushBlocks(int firstBlock, int endBlock) {
    int low = table.leaves() + firstBlock;
    int high = table.leaves() + endBlock;
    while (low < high) {
      if ((low & 1) == 1) {
        pushNode(low++);
      }
      if ((high & 1) == 1) {
        pushNode(--high);
      }
      low >>= 1;
      high >>= 1;
    }
  }

  private void pushNode(int node) {
    int least = table.least(node);
    if (least != KeyTable.NONE) {
      parts.push((long) least << Integer.SIZE | node);
    }
  }

  private void pushKeys(int from, int to) {
    for (int key = from; key < to; key++) {
      // Complemented, so that a key is told from a node by its sign.
      parts.push((long) table.entry(key) << Integer.SIZE | (~key & 0xFFFFFFFFL));
    }
  }

  private static int entry(long part) {
    return (int) (part >>> Integer.SIZE);
  }
}
