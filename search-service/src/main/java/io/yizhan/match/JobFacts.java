package io.yizhan.match;

import io.yizhan.columns.SegmentColumns;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.model.Job;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.WorkTimes;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/** What rules and scores ask of a job. Absent numbers are those of {@link SegmentColumns}. */
final class JobFacts extends Facts {

  private final JobValues values;
  private final Decoded<WorkTimes> workTimes;
  private final long[] validUntil;
  private final long[] postedAt;
  private final long[] minYears;
  private final long[] minAge;
  private final int[] lodging;
  private final double[] payPerHour;
  private final double[] hoursPerDay;
  private final int[] occupation;
  private final int[] times;
  private final int[] certificates;
  private final int[] requiredSkills;
  private final int[] preferredSkills;
  private final int[] benefits;
  private final int[] declined;
  private final int[] employmentType;
  private final int[] settlement;

  JobFacts(JobValues values, LocalDate today, LeafReaderContext leaf, SegmentColumns columns) {
    super(leaf, columns, JobFields.LOCATION);
    this.values = values;
    workTimes = values.times(today);
    validUntil = columns.longs(JobFields.VALID_UNTIL);
    postedAt = columns.longs(JobFields.POSTED_AT);
    minYears = columns.longs(JobFields.MIN_YEARS);
    minAge = columns.longs(JobFields.MIN_AGE);
    lodging = columns.sets(JobFields.LODGING);
    payPerHour = columns.doubles(JobFields.WAGE_PER_HOUR);
    hoursPerDay = columns.doubles(JobFields.HOURS_PER_DAY);
    occupation = columns.sets(JobFields.OCCUPATION_NAMED);
    times = columns.sets(JobFields.WORK_TIMES);
    certificates = columns.sets(JobFields.CERTIFICATE);
    requiredSkills = columns.sets(JobFields.REQUIRED_SKILL);
    preferredSkills = columns.sets(JobFields.PREFERRED_SKILL);
    benefits = columns.sets(JobFields.BENEFIT);
    declined = columns.sets(JobFields.DECLINED);
    employmentType = columns.sets(JobFields.EMPLOYMENT_TYPE);
    settlement = columns.sets(JobFields.SETTLEMENT);
  }

  /** First moment at which it is no longer open; before any clock when its places are taken. */
  long validUntil() {
    return validUntil[doc()];
  }

  long postedAt() {
    return postedAt[doc()];
  }

  long minYears() {
    return minYears[doc()];
  }

  long minAge() {
    return minAge[doc()];
  }

  boolean hasLodging() {
    return values.lodging.of(lodging[doc()]);
  }

  /** Best pay in yuan per hour; NaN when unknown. */
  double payPerHour() {
    return payPerHour[doc()];
  }

  double hoursPerDay() {
    double hours = hoursPerDay[doc()];
    return Double.isNaN(hours) ? Job.DEFAULT_HOURS_PER_DAY : hours;
  }

  /** The sets of {@link #occupations} by document; not to be written. */
  int[] occupationColumn() {
    return occupation;
  }

  /** The sets of {@link #employmentTypes} by document; not to be written. */
  int[] employmentTypeColumn() {
    return employmentType;
  }

  /** The sets of {@link #settlements} by document; not to be written. */
  int[] settlementColumn() {
    return settlement;
  }

  /** The code asked; empty when unknown, never two. */
  List<OccupationCode> occupations() {
    return values.occupations.of(occupation[doc()]);
  }

  WorkTimes times() {
    return workTimes.of(times[doc()]);
  }

  List<String> certificates() {
    return values.certificates.of(certificates[doc()]);
  }

  List<String> requiredSkills() {
    return values.requiredSkills.of(requiredSkills[doc()]);
  }

  List<String> preferredSkills() {
    return values.preferredSkills.of(preferredSkills[doc()]);
  }

  List<String> benefits() {
    return values.benefits.of(benefits[doc()]);
  }

  /** Whether they will not have a worker. */
  boolean declines(Facts worker) {
    List<String> refused = values.declined.of(declined[doc()]);
    return !refused.isEmpty() && refused.contains(worker.id().utf8ToString());
  }

  /** Empty when unknown, never two. */
  List<EmploymentType> employmentTypes() {
    return values.employmentTypes.of(employmentType[doc()]);
  }

  /** Empty when unknown, never two. */
  List<SettlementCycle> settlements() {
    return values.settlements.of(settlement[doc()]);
  }
}
