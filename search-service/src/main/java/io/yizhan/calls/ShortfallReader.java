package io.yizhan.calls;

import io.yizhan.extraction.Shift;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.match.Gap;
import io.yizhan.match.Match;
import io.yizhan.match.Matching;
import io.yizhan.match.Pool;
import io.yizhan.match.Rule;
import io.yizhan.model.Job;
import io.yizhan.roster.Call;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Says why people are missing and what would help: by the near misses of the job, each kept apart
 * by one rule alone, and by the same job at another time. Immutable; safe for any thread. Costs one
 * pass over the workers, and one for each other time.
 *
 * @param matching what is asked
 */
record ShortfallReader(Matching matching) {

  /** Near misses that are looked at one by one; how many there are is counted of all. */
  private static final int NEAR_MISSES = 1000;

  /** Workers that fit who are looked at one by one. */
  private static final int FITTING = 200;

  private static final double METERS_PER_KM = 1000;
  private static final double[] KM_STEPS = {1, 2, 3, 5, 8, 10, 15, 20, 30};
  private static final double[] YUAN_STEPS = {5, 10, 15, 20, 30, 40, 50, 80, 100, 150, 200};
  private static final int MOST_CERTIFICATES_NAMED = 3;

  /**
   * The shortfall of a list.
   *
   * @param call one with more open places than people shortlisted
   * @param held says whom of these workers other calls hold
   */
  Shortfall read(Call call, Function<List<String>, Set<String>> held, Instant now)
      throws IOException {
    Job job = call.job();
    int missing = call.roster().uncovered();
    Pool pool = matching.poolFor(job, FITTING, NEAR_MISSES, now);
    List<String> why = new ArrayList<>(fitting(call, pool, held));
    pool.onlyUnmet().entrySet().stream()
        .sorted(Map.Entry.<Rule, Long>comparingByValue().reversed())
        .forEach(entry -> why.add(onlyBecause(entry.getKey(), entry.getValue())));
    List<String> wouldHelp = new ArrayList<>();
    farther(pool.nearMisses(), missing).ifPresent(wouldHelp::add);
    betterPaid(job, pool.nearMisses(), missing).ifPresent(wouldHelp::add);
    wouldHelp.addAll(certificates(pool.nearMisses()));
    if (pool.onlyUnmet().containsKey(Rule.TIME)) {
      wouldHelp.addAll(otherTimes(job, pool.total(), now));
    }
    accepting(pool.onlyUnmet(), Rule.EMPLOYMENT_TYPE, "换一种用工性质").ifPresent(wouldHelp::add);
    accepting(pool.onlyUnmet(), Rule.SETTLEMENT, "换一种结算方式").ifPresent(wouldHelp::add);
    accepting(pool.onlyUnmet(), Rule.EXPERIENCE, "放宽工作年限").ifPresent(wouldHelp::add);
    return new Shortfall(missing, why, wouldHelp);
  }

  /** Of those who fit, how many cannot be had all the same, and why. */
  private static List<String> fitting(
      Call call, Pool pool, Function<List<String>, Set<String>> held) {
    List<String> why = new ArrayList<>();
    why.add("还差 " + call.roster().uncovered() + " 人；此刻条件都合适的有 " + pool.total() + " 人");
    long lost =
        pool.best().stream()
            .flatMap(match -> call.roster().find(match.id()).stream())
            .filter(candidate -> candidate.state().isLost())
            .count();
    List<String> others =
        pool.best().stream().map(Match::id).filter(id -> call.roster().find(id).isEmpty()).toList();
    int elsewhere = held.apply(others).size();
    int split = call.keepsCrews() ? others.size() - elsewhere : 0;
    if (lost > 0) {
      why.add("其中 " + lost + " 人已拒绝、没接通或没到岗");
    }
    if (elsewhere > 0) {
      why.add("其中 " + elsewhere + " 人同一时间已在别的招工单上");
    }
    if (split > 0) {
      why.add("其中 " + split + " 人要与同伴一起来，而同伴不合适，或剩下的名额不够整组");
    }
    return why;
  }

  private static String onlyBecause(Rule rule, long people) {
    String what =
        switch (rule) {
          case DISTANCE -> "离得太远";
          case PAY -> "工资达不到要求";
          case CERTIFICATES -> "缺证书";
          case TIME -> "时间对不上";
          case EMPLOYMENT_TYPE -> "不接受这种用工性质";
          case SETTLEMENT -> "不接受这种结算方式";
          case EXPERIENCE -> "工作年限不够";
          case OPEN, ACTIVE, AGE, OCCUPATION, DECLINED, SKILLS -> rule.label() + "不合";
        };
    return "只因" + what + "的有 " + people + " 人";
  }

  /** 再放宽2公里可多3人. */
  private static Optional<String> farther(List<Match> nearMisses, int missing) {
    List<Double> km =
        gaps(nearMisses, Gap.TooFar.class).map(gap -> gap.meters() / METERS_PER_KM).toList();
    return step(km, KM_STEPS, missing)
        .map(step -> "再放宽" + number(step.size()) + "公里可多 " + step.people() + " 人");
  }

  /** 日薪加20元可多5人. */
  private static Optional<String> betterPaid(Job job, List<Match> nearMisses, int missing) {
    List<Double> yuan =
        gaps(nearMisses, Gap.TooLittle.class).map(Gap.TooLittle::yuanPerDay).toList();
    boolean hourly = job.wage().period().equals(Optional.of(WagePeriod.HOUR));
    boolean daily = job.wage().period().equals(Optional.of(WagePeriod.DAY));
    double hours = job.meanHoursPerDay();
    return step(yuan, YUAN_STEPS, missing)
        .map(
            step ->
                (hourly
                        ? "时薪加" + number(Math.ceil(step.size() / hours * 10) / 10)
                        : (daily ? "日薪加" : "工资折合每天加") + number(step.size()))
                    + "元可多 "
                    + step.people()
                    + " 人");
  }

  private static <G extends Gap> Stream<G> gaps(List<Match> nearMisses, Class<G> kind) {
    return nearMisses.stream()
        .flatMap(match -> match.gap().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  /** How far one has to go, and whom that brings. */
  private record Step(double size, long people) {}

  /** The least step that brings as many as are missing, or else the most people. */
  private static Optional<Step> step(List<Double> gaps, double[] steps, int missing) {
    Optional<Step> best = Optional.empty();
    for (double size : steps) {
      long people = gaps.stream().filter(gap -> gap <= size).count();
      if (people > best.map(Step::people).orElse(0L)) {
        best = Optional.of(new Step(size, people));
      }
      if (people >= missing) {
        break;
      }
    }
    return best;
  }

  /** 有5人只差叉车证. */
  private static List<String> certificates(List<Match> nearMisses) {
    Map<String, Integer> people = new LinkedHashMap<>();
    gaps(nearMisses, Gap.Unqualified.class)
        .forEach(gap -> people.merge(String.join("、", gap.missing()), 1, Integer::sum));
    return people.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_CERTIFICATES_NAMED)
        .map(entry -> "有 " + entry.getValue() + " 人只差" + entry.getKey())
        .toList();
  }

  /** 改到11月26日可多7人: the same job at other times, each asked anew. */
  private List<String> otherTimes(Job job, long total, Instant now) throws IOException {
    List<String> help = new ArrayList<>();
    if (job.shifts().isEmpty()) {
      return help;
    }
    Map<String, Integer> hours = new LinkedHashMap<>();
    hours.put("晚1小时开工", 1);
    hours.put("早1小时开工", -1);
    hours.put("晚一天", 24);
    for (Map.Entry<String, Integer> other : hours.entrySet()) {
      Job moved =
          job.toBuilder()
              .shifts(job.shifts().stream().map(shift -> moved(shift, other.getValue())).toList())
              .build();
      long more = matching.poolFor(moved, 1, 0, now).total() - total;
      if (more > 0) {
        help.add(other.getKey() + "可多 " + more + " 人");
      }
    }
    return help;
  }

  private static Shift moved(Shift shift, int hours) {
    LocalDateTime start = shift.startsAt().plusHours(hours);
    LocalDateTime end = shift.endsAt().plusHours(hours);
    return new Shift(start.toLocalDate(), start.toLocalTime(), end.toLocalTime());
  }

  private static Optional<String> accepting(Map<Rule, Long> onlyUnmet, Rule rule, String change) {
    return Optional.ofNullable(onlyUnmet.get(rule)).map(people -> change + "可多 " + people + " 人");
  }

  private static String number(double number) {
    return number == Math.rint(number)
        ? String.valueOf((long) number)
        : String.valueOf(Math.round(number * 10) / 10.0);
  }
}
