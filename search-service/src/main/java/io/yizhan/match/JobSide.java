package io.yizhan.match;

import io.yizhan.columns.SegmentColumns;
import io.yizhan.indexing.IndexView;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/** All jobs of one state of the index, for one match. One thread. */
final class JobSide extends MatchSide<JobFacts> {

  private final JobValues values;
  private final LocalDate today;

  JobSide(IndexView view, JobValues values, LocalDate today) throws IOException {
    super(view);
    this.values = values;
    this.today = today;
  }

  @Override
  JobFacts facts(LeafReaderContext leaf, SegmentColumns columns) {
    return new JobFacts(values, today, leaf, columns);
  }

  @Override
  Rule standingRule() {
    return Rule.ACTIVE;
  }

  @Override
  List<RuleGroup<JobFacts>> groups() {
    return List.of(
        RuleGroup.bySet(
            JobFacts::occupationColumn, values.occupationSets.view().sets(), Rule.OCCUPATION),
        RuleGroup.each(Rule.OPEN),
        RuleGroup.bySet(
            JobFacts::employmentTypeColumn,
            values.employmentTypeSets.view().sets(),
            Rule.EMPLOYMENT_TYPE),
        RuleGroup.bySet(
            JobFacts::settlementColumn, values.settlementSets.view().sets(), Rule.SETTLEMENT),
        RuleGroup.each(Rule.PAY),
        RuleGroup.each(Rule.DISTANCE),
        RuleGroup.each(Rule.EXPERIENCE),
        RuleGroup.each(Rule.CERTIFICATES),
        RuleGroup.each(Rule.AGE),
        RuleGroup.each(Rule.DECLINED));
  }
}
