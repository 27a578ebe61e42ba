package io.yizhan.schema;

import java.util.List;

/** Names of the fields of a worker's document, beside those of {@link DocumentFields}. */
public final class WorkerFields {

  /** Codes of the occupations offered and of all above them: terms and a set. */
  public static final String OCCUPATION = "occupation";

  /** Skills as {@link PractisedSkill}: a set. */
  public static final String SKILL = "skill";

  /** Certificates as {@link HeldCertificate}: a set. */
  public static final String CERTIFICATE = "certificate";

  /** Region code and the codes of all above it: terms and a set. */
  public static final String REGION = "region";

  /** Ids of the lexicon's areas in which their place lies: terms and a set. */
  public static final String AREA = "area";

  /** Station id: terms and a set. */
  public static final String STATION = "station";

  /** {@code EmploymentType} names that are accepted, all when none is named: terms and a set. */
  public static final String EMPLOYMENT_TYPE = "employmentType";

  /** {@code SettlementCycle} names that are accepted, all when none is named: terms and a set. */
  public static final String SETTLEMENT = "settlement";

  /** When they are free, as {@link FreeWindow} reads it: a set of one value. */
  public static final String AVAILABILITY = "availability";

  /** WGS-84 point as given, never shown: doc value. */
  public static final String LOCATION = "location";

  /** 1 when they look for work, else 0: doc value. */
  public static final String ACTIVE = "active";

  /** When they were last heard of, epoch milliseconds: doc value. */
  public static final String LAST_ACTIVE = "lastActive";

  /** Share of engagements kept, as {@link WorkerSchema#keptShare}: doc value. */
  public static final String ATTENDANCE = "attendance";

  /** Engagements carried out: doc value. */
  public static final String COMPLETED = "completed";

  /**
   * Least pay in yuan per hour, a day being 8 hours: doc value; absent when there is none or it is
   * unknown.
   */
  public static final String WAGE_FLOOR_PER_HOUR = "wageFloor.perHour";

  /** {@link WorkerFact#completeness}: doc value. */
  public static final String COMPLETENESS = "completeness";

  /** Farthest distance in metres: doc value; absent when any will do. */
  public static final String MAX_DISTANCE = "maxDistance";

  /** The occupations offered, without those above them: a set of codes. */
  public static final String OCCUPATION_NAMED = "occupation.named";

  /** What is wanted of a job, as {@link WorkTerms}: a set of one value. */
  public static final String TERMS = "terms";

  /** Ids of jobs they will not have; never shown: a set. */
  public static final String DECLINED = "declined";

  /** Day of birth or the last one it can be, days since 1970; never shown: doc value. */
  public static final String BORN = "born";

  /** Years of experience: doc value; absent when unknown. */
  public static final String EXPERIENCE_YEARS = "experienceYears";

  /** Sets that are counted as they are; {@link #AVAILABILITY} is read first. */
  public static final List<String> FACETS =
      List.of(OCCUPATION, SKILL, CERTIFICATE, REGION, EMPLOYMENT_TYPE, SETTLEMENT, AREA, STATION);

  private WorkerFields() {}
}
