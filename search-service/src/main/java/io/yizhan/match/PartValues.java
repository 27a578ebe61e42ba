package io.yizhan.match;

import io.yizhan.columns.SegmentColumns;
import io.yizhan.schema.PractisedSkill;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The value of each {@link Part}, 0…1, a function of the pair alone. Adding a skill, shortening the
 * distance or raising the pay lowers none of them. Stateless.
 */
final class PartValues {

  /** What is unknown counts, where nothing can be inferred: no more than a poor answer. */
  static final double UNKNOWN = 0.3;

  /** Half of both: nothing is said for or against. */
  private static final double EVEN = 0.5;

  private static final double SKILL_WITHOUT_YEARS = 0.6;
  private static final double FULL_SKILL_YEARS = 5;
  private static final double HALF_EXPERIENCE_YEARS = 3;
  private static final double HALF_DISTANCE_METERS = 3_000;
  private static final double HALF_PAY_PER_HOUR = 25;
  private static final double HALF_AGE_MILLIS = Duration.ofDays(7).toMillis();
  private static final double FULL_BENEFITS = 4;

  private PartValues() {}

  /** The value of a part. */
  static double value(Part part, Pair pair) {
    return switch (part) {
      case SKILLS -> skills(pair.job().requiredSkills(), pair);
      case PREFERRED_SKILLS -> skills(pair.job().preferredSkills(), pair);
      case EXPERIENCE -> experience(pair.worker().experienceYears());
      case RELIABILITY -> pair.worker().keptShare();
      case SCHEDULE -> said(pair.outcome(Rule.TIME));
      case PAY -> pay(pair);
      case DISTANCE -> distance(pair, pair.meters());
      case TRADE -> trade(pair);
      case NATURE ->
          (said(pair.outcome(Rule.EMPLOYMENT_TYPE)) + said(pair.outcome(Rule.SETTLEMENT))) / 2;
      case FRESHNESS -> freshness(pair);
      case BENEFITS -> Math.min(1, benefits(pair) / FULL_BENEFITS);
    };
  }

  /** What a part is worth at most: for those that cost much, what a tenth of it tells. */
  static double atMost(Part part, Pair pair) {
    return switch (part) {
      case SCHEDULE -> pair.isDecided(Rule.TIME) ? value(part, pair) : 1;
      case DISTANCE -> distance(pair, pair.leastMeters());
      case SKILLS,
          PREFERRED_SKILLS,
          EXPERIENCE,
          RELIABILITY,
          PAY,
          TRADE,
          NATURE,
          FRESHNESS,
          BENEFITS ->
          value(part, pair);
    };
  }

  private static double said(Outcome outcome) {
    return switch (outcome) {
      case MET -> 1;
      case UNKNOWN -> EVEN;
      case UNMET -> 0;
    };
  }

  /** Mean over what is asked; what is not listed counts as unknown, so listing more never costs. */
  private static double skills(List<String> asked, Pair pair) {
    if (asked.isEmpty()) {
      return 1;
    }
    double sum = 0;
    for (String name : asked) {
      Optional<PractisedSkill> practice = pair.worker().practice(name);
      double years = practice.isPresent() ? practice.get().years().orElse(0) : 0;
      sum +=
          practice.isPresent()
              ? SKILL_WITHOUT_YEARS
                  + (1 - SKILL_WITHOUT_YEARS) * Math.min(1, years / FULL_SKILL_YEARS)
              : UNKNOWN;
    }
    return sum / asked.size();
  }

  private static double experience(long years) {
    return years == SegmentColumns.NO_LONG ? UNKNOWN : years / (years + HALF_EXPERIENCE_YEARS);
  }

  private static double pay(Pair pair) {
    double pay = pair.job().payPerHour();
    if (Double.isNaN(pay)) {
      return UNKNOWN;
    }
    double floor = Eligibility.floorPerHour(pair);
    if (Double.isNaN(floor) || floor == 0) {
      return pay / (pay + HALF_PAY_PER_HOUR);
    }
    double share = pay / floor;
    return share < 1 ? EVEN * share : Math.min(1, EVEN + share - 1);
  }

  /**
   * As it is shown: from an exact one, a score would tell the exact place.
   *
   * @param meters NaN when unknown
   */
  private static double distance(Pair pair, double meters) {
    double near = UNKNOWN;
    if (!Double.isNaN(meters)) {
      near = HALF_DISTANCE_METERS / (HALF_DISTANCE_METERS + Spoken.shownMeters(meters));
    }
    // A bed makes the way count less.
    return Eligibility.isLodged(pair) ? Math.max(near, EVEN) : near;
  }

  private static double trade(Pair pair) {
    List<OccupationCode> asked = pair.job().occupations();
    List<OccupationCode> named = pair.worker().occupations();
    return asked.isEmpty() || named.isEmpty() ? UNKNOWN : asked.getFirst().fit(named).value();
  }

  private static double freshness(Pair pair) {
    long posted = pair.job().postedAt();
    if (posted == SegmentColumns.NO_LONG) {
      return UNKNOWN;
    }
    double age = Math.max(0, pair.moment().now() - posted);
    return HALF_AGE_MILLIS / (HALF_AGE_MILLIS + age);
  }

  private static double benefits(Pair pair) {
    return pair.job().benefits().size() + (pair.job().hasLodging() ? 1 : 0);
  }
}
