package io.yizhan.match;

import io.yizhan.columns.SegmentColumns;
import io.yizhan.indexing.IndexView;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** All workers of one state of the index, for one match. One thread. */
final class WorkerSide extends MatchSide<WorkerFacts> {

  private final WorkerValues values;

  WorkerSide(IndexView view) throws IOException {
    super(view);
    values = new WorkerValues(view.columns());
  }

  @Override
  WorkerFacts facts(LeafReaderContext leaf, SegmentColumns columns) throws IOException {
    return new WorkerFacts(values, leaf, columns);
  }

  @Override
  RuleMemory memory() {
    return RuleMemory.ofWorkers(values);
  }
}
