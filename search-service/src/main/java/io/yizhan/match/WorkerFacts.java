package io.yizhan.match;

import io.yizhan.columns.SegmentColumns;
import io.yizhan.schema.Availability;
import io.yizhan.schema.HeldCertificate;
import io.yizhan.schema.PractisedSkill;
import io.yizhan.schema.WorkTerms;
import io.yizhan.schema.WorkerFields;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/** What rules and scores ask of a worker. Absent numbers are those of {@link SegmentColumns}. */
final class WorkerFacts extends Facts {

  private final WorkerValues values;
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

  WorkerFacts(WorkerValues values, LeafReaderContext leaf, SegmentColumns columns)
      throws IOException {
    super(leaf, columns, WorkerFields.LOCATION);
    this.values = values;
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

  int occupationSet() {
    return occupations[doc()];
  }

  List<OccupationCode> occupations() {
    return values.occupations.of(occupationSet());
  }

  List<PractisedSkill> skills() {
    return values.skills.of(skills[doc()]);
  }

  int certificateSet() {
    return certificates[doc()];
  }

  List<HeldCertificate> certificates() {
    return values.certificates.of(certificateSet());
  }

  int termsSet() {
    return terms[doc()];
  }

  WorkTerms terms() {
    return values.terms.of(termsSet()).getFirst();
  }

  /** Ids of jobs. */
  List<String> declined() {
    return values.declined.of(declined[doc()]);
  }

  int availabilitySet() {
    return availability[doc()];
  }

  Availability availability() {
    return Availability.of(
        values.availability.value(values.availability.members(availabilitySet())[0]));
  }
}
