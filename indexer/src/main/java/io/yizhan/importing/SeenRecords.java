package io.yizhan.importing;

/**
 * Remembers of each record of an import its last content, by hashes: 16 to 32 bytes a record, so
 * that a million records take about 32 MB. An open-addressed table of two arrays. One thread.
 *
 * <p>To take a record for a duplicate wrongly, two 64-bit hashes must collide at once.
 */
final class SeenRecords {

  private static final int SMALLEST = 1 << 10;

  private long[] keys = new long[SMALLEST];
  private long[] contents = new long[SMALLEST];
  private int size;

  /**
   * Remembers a record's content.
   *
   * @return whether this was its last content already
   */
  boolean repeats(long key, long content) {
    if (size * 2 >= keys.length) {
      grow();
    }
    long used = key == 0 ? 1 : key; // 0 marks a free slot
    int slot = slot(used);
    boolean repeated = keys[slot] == used && contents[slot] == content;
    size += keys[slot] == 0 ? 1 : 0;
    keys[slot] = used;
    contents[slot] = content;
    return repeated;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldContents = contents;
    keys = new long[oldKeys.length * 2];
    contents = new long[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        contents[slot] = oldContents[i];
      }
    }
  }
}
