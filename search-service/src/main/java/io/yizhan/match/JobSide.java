package io.yizhan.match;

import io.yizhan.columns.SegmentColumns;
import io.yizhan.indexing.IndexView;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** All jobs of one state of the index, for one match. One thread. */
final class JobSide extends MatchSide<JobFacts> {

  private final JobValues values;

  JobSide(IndexView view, Moment moment) throws IOException {
    super(view);
    values = new JobValues(view.columns(), moment);
  }

  @Override
  JobFacts facts(LeafReaderContext leaf, SegmentColumns columns) throws IOException {
    return new JobFacts(values, leaf, columns);
  }

  @Override
  RuleMemory memory() {
    return RuleMemory.ofJobs(values);
  }
}
