package io.yizhan.match;

import io.yizhan.columns.SegmentColumns;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import java.time.LocalDate;
import java.util.List;

/**
 * Each {@link Rule} as one function of a pair, the same from both ends. A condition that nobody
 * made is met when it would be the job's (no certificate asked) and unknown when it would be the
 * worker's (no floor named). Stateless.
 */
final class Eligibility {

  /** Youngest age at which anyone may be hired; source: 劳动法 第十五条. */
  static final long LEGAL_AGE = 16;

  /** Pay per hour comes of divisions: amounts that are equal on paper may differ by this share. */
  private static final double PAY_TOLERANCE = 1e-9;

  private Eligibility() {}

  /** How a rule stands for a pair; some nanoseconds, time some microseconds. */
  static Outcome outcome(Rule rule, Pair pair) {
    return switch (rule) {
      case OPEN -> met(isOpen(pair.job(), pair.moment()));
      case ACTIVE -> met(pair.worker().isActive());
      case AGE -> age(pair);
      case OCCUPATION -> occupation(pair);
      case EMPLOYMENT_TYPE -> employmentType(pair);
      case SETTLEMENT -> settlement(pair);
      case PAY -> pay(pair);
      case EXPERIENCE -> experience(pair);
      case CERTIFICATES -> certificates(pair);
      case DISTANCE -> distance(pair);
      case DECLINED -> declined(pair);
      case TIME -> TimeRule.outcome(pair);
      case SKILLS -> skills(pair);
    };
  }

  /** Whether a job is open at a moment, which no worker changes. */
  static boolean isOpen(JobFacts job, Moment moment) {
    return job.validUntil() > moment.now();
  }

  private static Outcome met(boolean met) {
    return met ? Outcome.MET : Outcome.UNMET;
  }

  private static Outcome age(Pair pair) {
    long born = pair.worker().born();
    if (born == SegmentColumns.NO_LONG) {
      return Outcome.UNKNOWN;
    }
    return met(born <= pair.moment().latestBirth(leastAge(pair)));
  }

  /** The age that the pair needs, in years. */
  static long leastAge(Pair pair) {
    return Math.max(LEGAL_AGE, pair.job().minAge());
  }

  private static Outcome occupation(Pair pair) {
    List<OccupationCode> asked = pair.job().occupations();
    List<OccupationCode> named = pair.worker().occupations();
    return asked.isEmpty() || named.isEmpty()
        ? Outcome.UNKNOWN
        : met(asked.getFirst().fit(named) != TradeFit.OTHER);
  }

  private static Outcome employmentType(Pair pair) {
    List<EmploymentType> said = pair.job().employmentTypes();
    return said.isEmpty() || !pair.worker().namesTypes()
        ? Outcome.UNKNOWN
        : met(pair.worker().names(said.getFirst()));
  }

  private static Outcome settlement(Pair pair) {
    List<SettlementCycle> said = pair.job().settlements();
    return said.isEmpty() || !pair.worker().namesSettlements()
        ? Outcome.UNKNOWN
        : met(pair.worker().names(said.getFirst()));
  }

  private static Outcome pay(Pair pair) {
    double pay = pair.job().payPerHour();
    double floor = floorPerHour(pair);
    return Double.isNaN(pay) || Double.isNaN(floor)
        ? Outcome.UNKNOWN
        : met(pay >= floor * (1 - PAY_TOLERANCE));
  }

  /** The worker's floor in yuan per hour of this job; NaN when there is none. */
  static double floorPerHour(Pair pair) {
    return pair.worker().floorPerHour(pair.job().hoursPerDay());
  }

  private static Outcome experience(Pair pair) {
    long asked = pair.job().minYears();
    long years = pair.worker().experienceYears();
    if (asked == SegmentColumns.NO_LONG) {
      return Outcome.MET;
    }
    return years == SegmentColumns.NO_LONG ? Outcome.UNKNOWN : met(years >= asked);
  }

  /** The day on which certificates have to be valid. */
  static LocalDate lastDay(Pair pair) {
    return LocalDate.ofEpochDay(
        pair.job().times().lastDay().orElse(pair.moment().today().toEpochDay()));
  }

  /** Whether the worker holds a certificate until the last day. */
  static boolean holds(Pair pair, String name) {
    return pair.worker().holds(name, lastDay(pair));
  }

  private static Outcome certificates(Pair pair) {
    for (String name : pair.job().certificates()) {
      if (!holds(pair, name)) {
        return Outcome.UNMET;
      }
    }
    return Outcome.MET;
  }

  /** Whether the job has a bed and the worker takes it: then it may be far. */
  static boolean isLodged(Pair pair) {
    return pair.job().hasLodging() && pair.worker().lodges();
  }

  private static Outcome distance(Pair pair) {
    double most = pair.worker().maxDistanceMeters();
    boolean isKnown = !Double.isNaN(most) && pair.hasPlaces();
    if (isKnown && pair.isWithin(most)) {
      return Outcome.MET;
    }
    if (isLodged(pair)) {
      return Outcome.MET;
    }
    return isKnown ? Outcome.UNMET : Outcome.UNKNOWN;
  }

  private static Outcome declined(Pair pair) {
    return met(!pair.job().declines(pair.worker()) && !pair.worker().declines(pair.job()));
  }

  private static Outcome skills(Pair pair) {
    List<String> asked = pair.job().requiredSkills();
    if (asked.isEmpty()) {
      return Outcome.MET;
    }
    return pair.worker().hasSkills()
        ? met(asked.stream().allMatch(name -> pair.worker().practice(name).isPresent()))
        : Outcome.UNKNOWN;
  }
}
