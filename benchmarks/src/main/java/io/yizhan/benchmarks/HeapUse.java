package io.yizhan.benchmarks;

import io.yizhan.columns.ColumnLayout;
import io.yizhan.columns.ColumnStore;
import io.yizhan.indexing.LiveIndex;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/** What things take of this process's heap, in bytes; each question collects garbage. */
final class HeapUse {

  private HeapUse() {}

  /** All that is in use. */
  static long now() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** The columns of an index: what a second copy adds. */
  static long ofColumns(LiveIndex index, ColumnLayout layout) throws IOException {
    return index.withNewest(
        view -> {
          List<LeafReaderContext> leaves = view.searcher().getIndexReader().leaves();
          read(view.columns(), leaves);
          long before = now();
          ColumnStore copy = ColumnStore.of(layout);
          read(copy, leaves);
          long after = now();
          // Asked of the copy, so that it is still there when the heap is.
          return copy.segments() > 0 ? after - before : 0;
        });
  }

  private static void read(ColumnStore columns, List<LeafReaderContext> leaves) throws IOException {
    for (LeafReaderContext leaf : leaves) {
      columns.of(leaf.reader());
    }
  }
}
