package io.yizhan.columns;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * The columns of an index's segments. A segment is read when it is first asked for, about a second
 * for a million documents with a dozen columns; whoever opens or merges segments asks beforehand.
 * Two threads that ask for the same unread segment at once both read it, and one reading is kept.
 * Safe for any thread.
 */
public final class ColumnStore {

  private final ColumnLayout layout;
  private final Map<String, ValueSets> values = new TreeMap<>();
  private final Map<IndexReader.CacheKey, SegmentColumns> segments = new ConcurrentHashMap<>();

  private ColumnStore(ColumnLayout layout) {
    this.layout = layout;
    layout.sets().forEach(field -> values.put(field, new ValueSets()));
  }

  /** An empty store for documents of this layout. */
  public static ColumnStore of(ColumnLayout layout) {
    return new ColumnStore(layout);
  }

  /** The columns of a segment. */
  public SegmentColumns of(LeafReader segment) throws IOException {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    if (core == null) {
      throw new IllegalArgumentException("segment must be one of an index; got: " + segment);
    }
    SegmentColumns known = segments.get(core.getKey());
    if (known != null) {
      return known;
    }
    // Outside of any lock: nobody who asks for another segment waits for a large one.
    SegmentColumns read = new ColumnReader(segment, values).read(layout);
    SegmentColumns former = segments.putIfAbsent(core.getKey(), read);
    if (former != null) {
      return former;
    }
    core.addClosedListener(segments::remove);
    return read;
  }

  /** What the numbers of a set column mean. */
  public ValueSets values(String field) {
    ValueSets known = values.get(field);
    if (known == null) {
      throw new IllegalArgumentException("field must be a set of the layout; got: " + field);
    }
    return known;
  }

  /** Segments whose columns are held now. */
  public int segments() {
    return segments.size();
  }
}
