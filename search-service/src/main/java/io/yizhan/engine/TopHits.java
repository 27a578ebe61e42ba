package io.yizhan.engine;

import io.yizhan.columns.ValueSets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/**
 * The best documents seen so far, worst on top of a heap that is as large as the page. An id is
 * read only to break a tie, and for the page itself. One thread. {@link SpreadHits} keeps them
 * otherwise.
 */
class TopHits {

  /** Reads the id of a document by its number in the whole reader. */
  @FunctionalInterface
  interface IdReader {
    /** The id; the caller may keep it. */
    BytesRef id(int doc) throws IOException;
  }

  private final Entry[] heap;
  private final Optional<RankKey> after;
  private final IdReader ids;
  private int size;

  TopHits(int most, Optional<RankKey> after, IdReader ids) {
    this.heap = new Entry[most];
    this.after = after;
    this.ids = ids;
  }

  /**
   * The least {@code first} that could still enter: below any number while there is room, above any
   * when no hits are wanted.
   */
  double least() {
    if (heap.length == 0) {
      return Double.POSITIVE_INFINITY;
    }
    return size < heap.length ? Double.NEGATIVE_INFINITY : heap[0].first;
  }

  /** Takes a document if it belongs to the best. */
  void offer(double first, long second, int doc) throws IOException {
    if (heap.length == 0 || seenBefore(first, second, doc)) {
      return;
    }
    if (size < heap.length) {
      heap[size] = new Entry(first, second, doc, ValueSets.EMPTY_SET);
      up(size);
      size++;
      return;
    }
    Entry worst = heap[0];
    if (first < worst.first) {
      return;
    }
    Entry offered = new Entry(first, second, doc, ValueSets.EMPTY_SET);
    if (isWorse(worst, offered)) {
      heap[0] = offered;
      down(0);
    }
  }

  /** The page, best first. */
  List<Hit> best() throws IOException {
    List<Hit> hits = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Entry entry = heap[i];
      hits.add(entry.hit(id(entry)));
    }
    hits.sort((one, other) -> one.key().compareTo(other.key()));
    return hits;
  }

  /** Whether a document stands on an earlier page. */
  final boolean seenBefore(double first, long second, int doc) throws IOException {
    return after.isPresent() && isUpTo(after.get(), first, second, doc);
  }

  /** Whether a document stands before a key or at it. */
  final boolean isUpTo(RankKey last, double first, long second, int doc) throws IOException {
    if (first != last.first()) {
      return first > last.first();
    }
    return second != last.second() ? second > last.second() : ids.id(doc).compareTo(last.id()) <= 0;
  }

  /** Whether one comes after the other. */
  final boolean isWorse(Entry one, Entry other) throws IOException {
    if (one.first != other.first) {
      return one.first < other.first;
    }
    return one.second != other.second
        ? one.second < other.second
        : id(one).compareTo(id(other)) > 0;
  }

  /** The id of an entry, read when first asked for. */
  final BytesRef id(Entry entry) throws IOException {
    if (entry.id.isEmpty()) {
      entry.id = Optional.of(ids.id(entry.doc));
    }
    return entry.id.get();
  }

  private void up(int from) throws IOException {
    int at = from;
    while (at > 0) {
      int parent = (at - 1) / 2;
      if (!isWorse(heap[at], heap[parent])) {
        return;
      }
      swap(at, parent);
      at = parent;
    }
  }

  private void down(int from) throws IOException {
    int at = from;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && isWorse(heap[child + 1], heap[child])) {
        child++;
      }
      if (!isWorse(heap[child], heap[at])) {
        return;
      }
      swap(at, child);
      at = child;
    }
  }

  private void swap(int one, int other) {
    Entry kept = heap[one];
    heap[one] = heap[other];
    heap[other] = kept;
  }

  /** A document that belongs to the best. */
  static final class Entry {
    private final double first;
    private final long second;
    private final int doc;
    private final int group;
    private Optional<BytesRef> id = Optional.empty();

    Entry(double first, long second, int doc, int group) {
      this.first = first;
      this.second = second;
      this.doc = doc;
      this.group = group;
    }

    double first() {
      return first;
    }

    int group() {
      return group;
    }

    Hit hit(BytesRef read) {
      return new Hit(doc, new RankKey(first, second, read), group);
    }
  }
}
