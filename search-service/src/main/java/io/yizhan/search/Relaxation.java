package io.yizhan.search;

import io.yizhan.engine.Budget;
import io.yizhan.indexing.IndexView;
import io.yizhan.lexicon.Occupations;
import io.yizhan.understanding.JobCondition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Eases what a text asks, step by step, until {@value #ENOUGH} jobs are found: the radius, the day,
 * the least pay, the hours, the trade, at last the place. A step that brings nothing is taken back,
 * unless nothing at all is found yet.
 *
 * <p>Parameters are never eased, nor what was refused, nor 日结 and the nature of work. At most one
 * count a step and one before; the same on the same state of the index and clock, unless the time
 * is spent: then nothing more is eased. Immutable.
 */
final class Relaxation {

  /** So few jobs that the seeker would ask again with less. */
  static final int ENOUGH = 5;

  /** The least radius after easing, and by how much it grows. */
  private static final double WIDE_METERS = 10_000;

  private static final double WIDENING = 2;

  /** 职业, the level whose parent is asked for. */
  private static final int FINEST_LEVEL = 4;

  private final JobQueryBuilder queries;
  private final Occupations occupations;

  /** Eases questions that are asked with these queries. */
  Relaxation(JobQueryBuilder queries, Occupations occupations) {
    this.queries = queries;
    this.occupations = occupations;
  }

  /**
   * An eased question.
   *
   * @param question what to ask
   * @param steps what was eased; none when the question is as it was
   */
  record Outcome(TypedQuestion question, List<Relaxed> steps) {}

  /** The question as it is when it finds enough or nothing can be eased, else an eased one. */
  Outcome of(IndexView view, TypedQuestion question, Budget budget) throws IOException {
    boolean mayBeEased = false;
    for (Step step : Step.values()) {
      mayBeEased |= ease(question, step).isPresent();
    }
    if (!mayBeEased) {
      return new Outcome(question, List.of());
    }
    long found = queries.count(view, question, ENOUGH, budget);
    List<Relaxed> steps = new ArrayList<>();
    TypedQuestion eased = question;
    for (Step step : Step.values()) {
      Optional<TypedQuestion> next = found < ENOUGH ? ease(eased, step) : Optional.empty();
      if (next.isPresent()) {
        long more = queries.count(view, next.get(), ENOUGH, budget);
        if (budget.isCut()) {
          return new Outcome(question, List.of());
        }
        if (more > found || found == 0) {
          steps.add(new Relaxed(step.what, why(step, eased, found)));
          eased = next.get();
          found = more;
        }
      }
    }
    return found == 0 ? new Outcome(question, List.of()) : new Outcome(eased, steps);
  }

  /** The steps, in the order in which a seeker would take them. */
  private enum Step {
    RADIUS("radius"),
    DAY("day"),
    PAY("pay"),
    HOURS("hours"),
    OCCUPATION("occupation"),
    PLACE("place");

    private final String what;

    Step(String what) {
      this.what = what;
    }
  }

  private Optional<TypedQuestion> ease(TypedQuestion question, Step step) {
    if (step == Step.OCCUPATION) {
      return question
          .words()
          .flatMap(words -> words.withTradesAbove(this::above))
          .map(question::withWords);
    }
    List<JobCondition> eased = new ArrayList<>();
    for (JobCondition condition : question.conditions()) {
      eased(condition, step).ifPresent(eased::add);
    }
    return eased.equals(question.conditions())
        ? Optional.empty()
        : Optional.of(question.withConditions(eased));
  }

  /** What is left of a condition after a step. */
  private static Optional<JobCondition> eased(JobCondition condition, Step step) {
    return switch (condition) {
      case JobCondition.Within within when step == Step.RADIUS -> Optional.of(widened(within));
      case JobCondition.Within _, JobCondition.InRegions _, JobCondition.Named _
          when step == Step.PLACE ->
          Optional.empty();
      case JobCondition.AtTimes times when step == Step.DAY && times.hasDays() ->
          Optional.<JobCondition>of(times.onAnyDay()).filter(_ -> times.hasHours());
      case JobCondition.AtTimes times when step == Step.HOURS && times.hasHours() ->
          Optional.<JobCondition>of(times.atAnyHour()).filter(_ -> times.hasDays());
      case JobCondition.InDayParts _ when step == Step.HOURS -> Optional.empty();
      case JobCondition.PaidAtLeast _ when step == Step.PAY -> Optional.empty();
      case JobCondition.Within _,
          JobCondition.InRegions _,
          JobCondition.Named _,
          JobCondition.AtTimes _,
          JobCondition.InDayParts _,
          JobCondition.PaidAtLeast _,
          JobCondition.Settled _,
          JobCondition.OfType _,
          JobCondition.NotCalled _,
          JobCondition.Not _ ->
          Optional.of(condition);
    };
  }

  private static JobCondition.Within widened(JobCondition.Within within) {
    return new JobCondition.Within(
        within.name(),
        within.center(),
        Math.max(WIDE_METERS, within.radiusMeters() * WIDENING),
        within.region());
  }

  private Optional<String> above(String code) {
    return occupations
        .byCode(code)
        .filter(occupation -> occupation.level() == FINEST_LEVEL)
        .flatMap(occupation -> occupations.ancestors(code).stream().reduce((_, last) -> last))
        .map(parent -> parent.code());
  }

  private static String why(Step step, TypedQuestion before, long found) {
    String few = found == 0 ? "没有符合的岗位" : "只有 " + found + " 个符合的岗位";
    return switch (step) {
      case RADIUS -> {
        JobCondition.Within within =
            before.conditions().stream()
                .filter(JobCondition.Within.class::isInstance)
                .map(JobCondition.Within.class::cast)
                .findFirst()
                .orElseThrow();
        yield within.name()
            + "周边 "
            + kilometers(within.radiusMeters())
            + " 公里内"
            + few
            + "，已放宽到 "
            + kilometers(widened(within).radiusMeters())
            + " 公里";
      }
      case DAY -> "这些日子" + few + "，已放宽到其他日子";
      case PAY -> "达到这个工资" + few + "，已放宽工资要求";
      case HOURS -> "这个时段" + few + "，已放宽到其他时段";
      case OCCUPATION -> few + "，已放宽到相近工种";
      case PLACE -> "这一带" + few + "，已放宽到其他地方";
    };
  }

  private static String kilometers(double meters) {
    double km = meters / 1000;
    return km == Math.rint(km)
        ? Long.toString(Math.round(km))
        : String.format(Locale.ROOT, "%.1f", km);
  }
}
