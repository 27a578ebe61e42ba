package io.yizhan.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Folded words and what each says, found longest first.
 *
 * <p>A trie whose edges live in one open-addressed table of {@code node << 16 | character}: a step
 * is one probe and allocates nothing. Build it by {@link #put}, then only read; reading is safe for
 * any thread. A lookup takes as many steps as the longest word that could stand there.
 *
 * @param <V> what a word says
 */
final class WordTrie<V> {

  private static final int ROOT = 0;
  private static final long FREE = -1L;

  private long[] edges = new long[1 << 10];
  private int[] targets = new int[1 << 10];
  private int edgeCount;
  private final List<@Nullable V> values = new ArrayList<>();

  WordTrie() {
    Arrays.fill(edges, FREE);
    values.add(null);
  }

  /** Adds a word, or replaces what it says; returns what it said before. */
  @Nullable V put(String word, V value) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int next = step(node, word.charAt(i));
      node = next < 0 ? addEdge(node, word.charAt(i)) : next;
    }
    return values.set(node, value);
  }

  /** The longest word that begins here. */
  @Nullable Match<V> longest(FoldedText text, int from) {
    int node = ROOT;
    int end = -1;
    V found = null;
    for (int at = from; at < text.length(); at++) {
      node = step(node, text.at(at));
      if (node < 0) {
        break;
      }
      V value = values.get(node);
      if (value != null) {
        found = value;
        end = at + 1;
      }
    }
    return found == null ? null : new Match<>(found, end);
  }

  private int step(int node, char c) {
    long key = key(node, c);
    int slot = slot(key, edges.length);
    while (edges[slot] != FREE) {
      if (edges[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & (edges.length - 1);
    }
    return -1;
  }

  private int addEdge(int node, char c) {
    if (edgeCount * 2 >= edges.length) {
      grow();
    }
    int target = values.size();
    values.add(null);
    insert(key(node, c), target);
    edgeCount++;
    return target;
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 2];
    targets = new int[edges.length];
    Arrays.fill(edges, FREE);
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != FREE) {
        insert(oldEdges[i], oldTargets[i]);
      }
    }
  }

  private void insert(long key, int target) {
    int slot = slot(key, edges.length);
    while (edges[slot] != FREE) {
      slot = (slot + 1) & (edges.length - 1);
    }
    edges[slot] = key;
    targets[slot] = target;
  }

  private static long key(int node, char c) {
    return ((long) node << Character.SIZE) | c;
  }

  private static int slot(long key, int capacity) {
    long mixed = key * 0x9E3779B97F4A7C15L; // Fibonacci hashing: consecutive nodes spread
    return (int) (mixed >>> 32) & (capacity - 1);
  }

  /**
   * A word met.
   *
   * @param value what it says
   * @param end offset after it
   */
  record Match<V>(V value, int end) {}
}
