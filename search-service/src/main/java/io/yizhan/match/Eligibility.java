package io.yizhan.match;

import io.yizhan.columns.SegmentColumns;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.schema.HeldCertificate;
import io.yizhan.schema.PayRates;
import io.yizhan.schema.WorkTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

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

  /** Metres of a degree of latitude, a little less than there are. */
  private static final double LEAST_METERS_PER_DEGREE = 111_190;

  private Eligibility() {}

  /** How a rule stands for a pair; some nanoseconds, time some microseconds. */
  static Outcome outcome(Rule rule, Pair pair) {
    return switch (rule) {
      case OPEN -> met(pair.job().validUntil() > pair.moment().now());
      case ACTIVE -> met(pair.worker().isActive());
      case AGE -> age(pair);
      case OCCUPATION -> occupation(pair);
      case EMPLOYMENT_TYPE -> accepted(pair.job().employmentTypes(), terms(pair).employmentTypes());
      case SETTLEMENT -> accepted(pair.job().settlements(), terms(pair).settlements());
      case PAY -> pay(pair);
      case EXPERIENCE -> experience(pair);
      case CERTIFICATES -> met(pair.job().certificates().stream().allMatch(n -> holds(pair, n)));
      case DISTANCE -> distance(pair);
      case DECLINED -> declined(pair);
      case TIME -> TimeRule.outcome(pair);
      case SKILLS -> skills(pair);
    };
  }

  /** Whether no rule excludes the pair. */
  static boolean isEligible(Pair pair) {
    for (Rule rule : Rule.values()) {
      if (rule.excludes() && pair.outcome(rule) == Outcome.UNMET) {
        return false;
      }
    }
    return true;
  }

  static Outcome met(boolean met) {
    return met ? Outcome.MET : Outcome.UNMET;
  }

  private static WorkTerms terms(Pair pair) {
    return pair.worker().terms();
  }

  private static Outcome age(Pair pair) {
    long born = pair.worker().born();
    if (born == SegmentColumns.NO_LONG) {
      return Outcome.UNKNOWN;
    }
    return met(born <= pair.moment().today().minusYears(leastAge(pair)).toEpochDay());
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

  private static <T> Outcome accepted(List<T> said, Set<T> named) {
    return said.isEmpty() || named.isEmpty()
        ? Outcome.UNKNOWN
        : met(named.contains(said.getFirst()));
  }

  private static Outcome pay(Pair pair) {
    double pay = pair.job().payPerHour();
    OptionalDouble floor = floorPerHour(pair);
    return Double.isNaN(pay) || floor.isEmpty()
        ? Outcome.UNKNOWN
        : met(pay >= floor.getAsDouble() * (1 - PAY_TOLERANCE));
  }

  /** The worker's floor in yuan per hour of this job. */
  static OptionalDouble floorPerHour(Pair pair) {
    WorkTerms terms = terms(pair);
    if (terms.floorYuan().isEmpty() || terms.floorPeriod().isEmpty()) {
      return OptionalDouble.empty();
    }
    WagePeriod period = terms.floorPeriod().get();
    return PayRates.perHour(terms.floorYuan().get(), period, pair.job().hoursPerDay());
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
    LocalDate day = lastDay(pair);
    for (HeldCertificate held : pair.worker().certificates()) {
      if (held.name().equals(name) && held.isValid(day)) {
        return true;
      }
    }
    return false;
  }

  private static Outcome distance(Pair pair) {
    double most = pair.worker().maxDistanceMeters();
    if (pair.job().hasLodging() && terms(pair).lodgingOk().orElse(false)) {
      return Outcome.MET;
    }
    if (Double.isNaN(most) || !pair.job().hasPlace() || !pair.worker().hasPlace()) {
      return Outcome.UNKNOWN;
    }
    double degrees = Math.abs(pair.job().lat() - pair.worker().lat());
    return met(degrees * LEAST_METERS_PER_DEGREE <= most && pair.meters() <= most);
  }

  private static Outcome declined(Pair pair) {
    List<String> byJob = pair.job().declined();
    List<String> byWorker = pair.worker().declined();
    return met(
        (byJob.isEmpty() || !byJob.contains(pair.worker().id().utf8ToString()))
            && (byWorker.isEmpty() || !byWorker.contains(pair.job().id().utf8ToString())));
  }

  private static Outcome skills(Pair pair) {
    List<String> asked = pair.job().requiredSkills();
    if (asked.isEmpty()) {
      return Outcome.MET;
    }
    return pair.worker().skills().isEmpty()
        ? Outcome.UNKNOWN
        : met(asked.stream().allMatch(name -> PartValues.practice(pair, name).isPresent()));
  }
}
