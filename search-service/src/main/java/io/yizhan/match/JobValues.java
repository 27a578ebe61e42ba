package io.yizhan.match;

import io.yizhan.columns.ColumnStore;
import io.yizhan.columns.ValueSets;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.WorkTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the sets of jobs mean, read once for all matches over a store. Safe for any thread. */
final class JobValues {

  private static final Decoded.Reader<List<String>> TEXTS = each(text -> text);

  final Decoded<List<OccupationCode>> occupations;
  final Decoded<Boolean> lodging;
  final Decoded<List<String>> certificates;
  final Decoded<List<String>> requiredSkills;
  final Decoded<List<String>> preferredSkills;
  final Decoded<List<String>> benefits;
  final Decoded<List<String>> declined;
  final Decoded<List<EmploymentType>> employmentTypes;
  final Decoded<List<SettlementCycle>> settlements;

  final ValueSets occupationSets;
  final ValueSets employmentTypeSets;
  final ValueSets settlementSets;
  private final ValueSets timesSets;

  /** Those of the day that was asked for last: weekly work means other hours each day. */
  private volatile TimesOfDay times;

  JobValues(ColumnStore store, LocalDate today) {
    occupationSets = store.values(JobFields.OCCUPATION_NAMED);
    employmentTypeSets = store.values(JobFields.EMPLOYMENT_TYPE);
    settlementSets = store.values(JobFields.SETTLEMENT);
    timesSets = store.values(JobFields.WORK_TIMES);
    occupations = Decoded.ofSets(occupationSets, OccupationCode::all);
    lodging =
        Decoded.ofSets(
            store.values(JobFields.LODGING), (view, set) -> TEXTS.read(view, set).contains("true"));
    certificates = texts(store, JobFields.CERTIFICATE);
    requiredSkills = texts(store, JobFields.REQUIRED_SKILL);
    preferredSkills = texts(store, JobFields.PREFERRED_SKILL);
    benefits = texts(store, JobFields.BENEFIT);
    declined = texts(store, JobFields.DECLINED);
    employmentTypes = Decoded.ofSets(employmentTypeSets, each(EmploymentType::valueOf));
    settlements = Decoded.ofSets(settlementSets, each(SettlementCycle::valueOf));
    times = timesOn(today);
  }

  /** When work is, as it looks from a day. */
  Decoded<WorkTimes> times(LocalDate today) {
    TimesOfDay known = times;
    if (!known.today.equals(today)) {
      known = timesOn(today);
      times = known;
    }
    return known.times;
  }

  private TimesOfDay timesOn(LocalDate today) {
    long day = today.toEpochDay();
    return new TimesOfDay(
        today,
        Decoded.ofSets(
            timesSets, (values, set) -> WorkTimes.of(values, set, day, Moment.WEEKLY_DAYS)));
  }

  private record TimesOfDay(LocalDate today, Decoded<WorkTimes> times) {}

  private static Decoded<List<String>> texts(ColumnStore store, String field) {
    return Decoded.ofSets(store.values(field), TEXTS);
  }

  private static <T> Decoded.Reader<List<T>> each(Function<String, T> one) {
    return (values, set) -> {
      List<T> all = new ArrayList<>();
      for (int member : values.members(set)) {
        all.add(one.apply(values.value(member).utf8ToString()));
      }
      return List.copyOf(all);
    };
  }
}
