package io.yizhan.match;

import io.yizhan.columns.SegmentColumns;
import io.yizhan.indexing.IndexView;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/** All workers of one state of the index, for one match. One thread. */
final class WorkerSide extends MatchSide<WorkerFacts> {

  private final WorkerValues values;

  WorkerSide(IndexView view, WorkerValues values) throws IOException {
    super(view);
    this.values = values;
  }

  @Override
  WorkerFacts facts(LeafReaderContext leaf, SegmentColumns columns) {
    return new WorkerFacts(values, leaf, columns);
  }

  @Override
  Rule standingRule() {
    return Rule.OPEN;
  }

  @Override
  List<RuleGroup<WorkerFacts>> groups() {
    return List.of(
        RuleGroup.bySet(
            WorkerFacts::occupationColumn, values.occupationSets.view().sets(), Rule.OCCUPATION),
        RuleGroup.bySet(
            WorkerFacts::termsColumn,
            values.termsSets.view().sets(),
            Rule.EMPLOYMENT_TYPE,
            Rule.SETTLEMENT,
            Rule.PAY),
        RuleGroup.each(Rule.DISTANCE),
        RuleGroup.each(Rule.ACTIVE),
        RuleGroup.each(Rule.EXPERIENCE),
        RuleGroup.each(Rule.CERTIFICATES),
        RuleGroup.each(Rule.AGE),
        RuleGroup.each(Rule.DECLINED));
  }
}
