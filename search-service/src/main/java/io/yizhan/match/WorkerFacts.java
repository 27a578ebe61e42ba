package io.yizhan.match;

import io.yizhan.columns.SegmentColumns;
import io.yizhan.columns.ValueSets;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.schema.Availability;
import io.yizhan.schema.HeldCertificate;
import io.yizhan.schema.PractisedSkill;
import io.yizhan.schema.WorkerFields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;

/** What rules and scores ask of a worker. Absent numbers are those of {@link SegmentColumns}. */
final class WorkerFacts extends Facts {

  private final WorkerValues values;
  private final TermsTable.Rows termsRows;
  private final ValueSets.View skillSets;
  private final ValueSets.View certificateSets;
  private final ValueSets.View declinedSets;
  private final ValueSets.View availabilitySets;
  private final long[] active;
  private final long[] born;
  private final long[] experienceYears;
  private final double[] keptShare;
  private final double[] maxDistance;
  private final int[] occupations;
  private final int[] skills;
  private final int[] certificates;
  private final int[] terms;
  private final int[] declined;
  private final int[] availability;

  WorkerFacts(WorkerValues values, LeafReaderContext leaf, SegmentColumns columns) {
    super(leaf, columns, WorkerFields.LOCATION);
    this.values = values;
    termsRows = values.terms.rows();
    skillSets = values.skillSets.view();
    certificateSets = values.certificateSets.view();
    declinedSets = values.declinedSets.view();
    availabilitySets = values.availabilitySets.view();
    active = columns.longs(WorkerFields.ACTIVE);
    born = columns.longs(WorkerFields.BORN);
    experienceYears = columns.longs(WorkerFields.EXPERIENCE_YEARS);
    keptShare = columns.doubles(WorkerFields.ATTENDANCE);
    maxDistance = columns.doubles(WorkerFields.MAX_DISTANCE);
    occupations = columns.sets(WorkerFields.OCCUPATION_NAMED);
    skills = columns.sets(WorkerFields.SKILL);
    certificates = columns.sets(WorkerFields.CERTIFICATE);
    terms = columns.sets(WorkerFields.TERMS);
    declined = columns.sets(WorkerFields.DECLINED);
    availability = columns.sets(WorkerFields.AVAILABILITY);
  }

  boolean isActive() {
    return active[doc()] == 1;
  }

  /** Day of birth or the last one it can be, days since 1970. */
  long born() {
    return born[doc()];
  }

  long experienceYears() {
    return experienceYears[doc()];
  }

  double keptShare() {
    return keptShare[doc()];
  }

  /** Farthest distance in metres; NaN when none is named. */
  double maxDistanceMeters() {
    return maxDistance[doc()];
  }

  /** The sets of {@link #occupations} by document; not to be written. */
  int[] occupationColumn() {
    return occupations;
  }

  /** The sets that the terms stand in by document; not to be written. */
  int[] termsColumn() {
    return terms;
  }

  List<OccupationCode> occupations() {
    return values.occupations.of(occupations[doc()]);
  }

  /** Whether they list any skill. */
  boolean hasSkills() {
    return skills[doc()] != ValueSets.EMPTY_SET;
  }

  /** Their practice in a skill. */
  Optional<PractisedSkill> practice(String name) {
    for (int member : skillSets.members(skills[doc()])) {
      PractisedSkill skill = values.skill.of(member);
      if (skill.name().equals(name)) {
        return Optional.of(skill);
      }
    }
    return Optional.empty();
  }

  /** Whether they hold a certificate that is valid on a day. */
  boolean holds(String name, LocalDate day) {
    for (int member : certificateSets.members(certificates[doc()])) {
      HeldCertificate held = values.certificate.of(member);
      if (held.name().equals(name) && held.isValid(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether they named any nature of work. */
  boolean namesTypes() {
    return termsRows.namesTypes(terms[doc()]);
  }

  /** Whether a nature of work is among those they named. */
  boolean names(EmploymentType type) {
    return termsRows.names(terms[doc()], type);
  }

  /** Whether they named any settlement. */
  boolean namesSettlements() {
    return termsRows.namesSettlements(terms[doc()]);
  }

  /** Whether a settlement is among those they named. */
  boolean names(SettlementCycle settlement) {
    return termsRows.names(terms[doc()], settlement);
  }

  /** Whether a job with a bed may be farther away. */
  boolean lodges() {
    return termsRows.lodges(terms[doc()]);
  }

  /** The least pay in yuan per hour, of a job whose day has so many; NaN when none is known. */
  double floorPerHour(double hoursPerDay) {
    return termsRows.floorPerHour(terms[doc()], hoursPerDay);
  }

  /** Whether they will not have a job. */
  boolean declines(Facts job) {
    int set = declined[doc()];
    if (set == ValueSets.EMPTY_SET) {
      return false;
    }
    String id = job.id().utf8ToString();
    for (int member : declinedSets.members(set)) {
      if (values.declinedId.of(member).equals(id)) {
        return true;
      }
    }
    return false;
  }

  Availability availability() {
    return Availability.of(
        availabilitySets.value(availabilitySets.members(availability[doc()])[0]));
  }
}
