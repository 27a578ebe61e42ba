package io.yizhan.match;

import io.yizhan.columns.ColumnStore;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.WorkTimes;
import java.util.List;

/** What the sets of jobs mean, for one match. One thread. */
final class JobValues {

  final Decoded<List<OccupationCode>> occupations;
  final Decoded<WorkTimes> times;
  final Decoded<List<String>> lodging;
  final Decoded<List<String>> certificates;
  final Decoded<List<String>> requiredSkills;
  final Decoded<List<String>> preferredSkills;
  final Decoded<List<String>> benefits;
  final Decoded<List<String>> declined;
  final Decoded<List<EmploymentType>> employmentTypes;
  final Decoded<List<SettlementCycle>> settlements;

  JobValues(ColumnStore store, Moment moment) {
    occupations = new Decoded<>(store, JobFields.OCCUPATION_NAMED, OccupationCode::all);
    times =
        new Decoded<>(
            store,
            JobFields.WORK_TIMES,
            (values, set) ->
                WorkTimes.of(values, set, moment.today().toEpochDay(), Moment.WEEKLY_DAYS));
    lodging = texts(store, JobFields.LODGING);
    certificates = texts(store, JobFields.CERTIFICATE);
    requiredSkills = texts(store, JobFields.REQUIRED_SKILL);
    preferredSkills = texts(store, JobFields.PREFERRED_SKILL);
    benefits = texts(store, JobFields.BENEFIT);
    declined = texts(store, JobFields.DECLINED);
    employmentTypes =
        new Decoded<>(store, JobFields.EMPLOYMENT_TYPE, Decoded.each(EmploymentType::valueOf));
    settlements =
        new Decoded<>(store, JobFields.SETTLEMENT, Decoded.each(SettlementCycle::valueOf));
  }

  private static Decoded<List<String>> texts(ColumnStore store, String field) {
    return new Decoded<>(store, field, Decoded.each(text -> text));
  }
}
