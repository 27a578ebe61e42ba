package io.yizhan.schema;

import java.util.List;

/** Names of the fields of a job's document. */
public final class JobFields {

  /** Record id: one term, a binary doc value. */
  public static final String ID = DocumentFields.ID;

  /** Record version: numeric doc value. */
  public static final String VERSION = DocumentFields.VERSION;

  /** The record's public JSON, UTF-8: binary doc value. */
  public static final String RECORD = DocumentFields.RECORD;

  /** Heading of the ad: words. */
  public static final String TITLE = DocumentFields.TITLE;

  /** Occupation as given, its official name and the names above it: words. */
  public static final String TRADE = DocumentFields.TRADE;

  /** Text of the ad: words. */
  public static final String DESCRIPTION = DocumentFields.DESCRIPTION;

  /** Name of the employer: words. */
  public static final String EMPLOYER = "employer";

  /** Place names, address, skills, certificates, benefits and labels of enumerations: words. */
  public static final String DETAILS = DocumentFields.DETAILS;

  /**
   * Title and occupation as given, as overlapping pairs of characters: finds what segmentation cut
   * elsewhere.
   */
  public static final String TITLE_BIGRAM = DocumentFields.TITLE_BIGRAM;

  /** Description, employer and details as overlapping pairs of characters. */
  public static final String BODY_BIGRAM = DocumentFields.BODY_BIGRAM;

  /** Codes of the occupation and of all above it: terms and a set. */
  public static final String OCCUPATION = "occupation";

  /** Title and occupation as given, by their sound and its first letters: yuesao, ys for 月嫂. */
  public static final String TITLE_PINYIN = DocumentFields.TITLE_PINYIN;

  /** {@code EmploymentType} name: term and facet. */
  public static final String EMPLOYMENT_TYPE = "employmentType";

  /** {@code SettlementCycle} name: term and facet. */
  public static final String SETTLEMENT = "settlement";

  /** Region code and the codes of all above it: terms and a set. */
  public static final String REGION = "region";

  /** Ids of the lexicon's areas in which its place lies: terms and a set. */
  public static final String AREA = "area";

  /** Benefits as given: terms and a set. */
  public static final String BENEFIT = "benefit";

  /** Station id: term and facet. */
  public static final String STATION = "station";

  /** Skills required or preferred, named as {@link TermNames} does: terms and a set. */
  public static final String SKILL = "skill";

  /** Certificates required, named as {@link TermNames} does: terms and a set. */
  public static final String CERTIFICATE = "certificate";

  /** {@code true} or {@code false}: whether there is a bed; term and facet, absent when unknown. */
  public static final String LODGING = "lodging";

  /** The employer as {@link NamedEmployer}: a set of one value at most. */
  public static final String EMPLOYER_NAMED = "employer.named";

  /** {@link WageBand} names, one for each unit: terms and a set. */
  public static final String WAGE_BAND = "wage.band";

  /** WGS-84 point: doc value. */
  public static final String LOCATION = "location";

  /** Publication, epoch milliseconds: doc value. */
  public static final String POSTED_AT = "postedAt";

  /**
   * First moment at which it is no longer open, epoch milliseconds; 0 when every place is taken:
   * doc value.
   */
  public static final String VALID_UNTIL = "validUntil";

  /** Best pay in yuan per hour: doc value; absent when unknown. */
  public static final String WAGE_PER_HOUR = "wage.perHour";

  /** Best pay in yuan per day of the job's own length: doc value; absent when unknown. */
  public static final String WAGE_PER_DAY = "wage.perDay";

  /** Places that can still be taken: doc value; absent when unknown. */
  public static final String PLACES_LEFT = "placesLeft";

  /** {@link AdFact#completeness}: doc value. */
  public static final String COMPLETENESS = "completeness";

  /** {@link NamedEmployer#key} of who hires, one for all its ads: a set of one value at most. */
  public static final String EMPLOYER_KEY = "employer.key";

  /** What may be suggested of it, as {@link SuggestedValue}: sorted-set doc value. */
  public static final String SUGGESTED = "suggested";

  /** When work is, as {@link SchedulePoints}: a set. */
  public static final String SCHEDULE = "schedule";

  /** The occupation that is asked, without those above it: a set of one code. */
  public static final String OCCUPATION_NAMED = "occupation.named";

  /** Shifts and patterns, as {@link WorkTimes} reads them: a set. */
  public static final String WORK_TIMES = "workTimes";

  /** Required skills, named as {@link TermNames} does: a set. */
  public static final String REQUIRED_SKILL = "requires.skill";

  /** Skills that help, named as {@link TermNames} does: a set. */
  public static final String PREFERRED_SKILL = "prefers.skill";

  /** Ids of workers whom the employer will not have; never shown: a set. */
  public static final String DECLINED = "declined";

  /** Least years of experience: doc value; absent when none is asked. */
  public static final String MIN_YEARS = "requires.minYears";

  /** Least age in years: doc value; absent when none beyond the legal one is asked. */
  public static final String MIN_AGE = "requires.minAge";

  /** Mean hours of a day's work: doc value; absent when it has no times. */
  public static final String HOURS_PER_DAY = "hoursPerDay";

  /** Sets that are counted as they are; {@link #SCHEDULE} is read first. */
  public static final List<String> FACETS =
      List.of(
          OCCUPATION,
          EMPLOYMENT_TYPE,
          SETTLEMENT,
          REGION,
          AREA,
          BENEFIT,
          STATION,
          WAGE_BAND,
          SKILL,
          CERTIFICATE,
          LODGING,
          EMPLOYER_NAMED);

  private JobFields() {}
}
