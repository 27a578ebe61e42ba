package io.yizhan.engine;

/**
 * Documents of one segment on their way through the tests, in order, each with the score of its
 * text. Tests keep some; a loop over an array for each is faster than a call for each document. One
 * thread.
 */
final class Batch {

  /** As many as Lucene scores in one go. */
  private static final int MOST = 4096;

  private final int[] docs = new int[MOST];
  private final float[] scores = new float[MOST];
  private int size;

  boolean isFull() {
    return size == MOST;
  }

  int size() {
    return size;
  }

  /** The documents, shared, of which the first {@link #size} count. */
  int[] docs() {
    return docs;
  }

  int doc(int place) {
    return docs[place];
  }

  float score(int place) {
    return scores[place];
  }

  void add(int doc, float score) {
    docs[size] = doc;
    scores[size] = score;
    size++;
  }

  /** Keeps what stands at a place, at another one before it. */
  void keep(int place, int as) {
    docs[as] = docs[place];
    scores[as] = scores[place];
  }

  /** Drops everything from a place on. */
  void cut(int kept) {
    size = kept;
  }
}
