package io.yizhan.match;

import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.AcceptedShift;
import io.yizhan.model.Interval;
import io.yizhan.model.Job;
import io.yizhan.model.Skill;
import io.yizhan.model.Worker;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of the contract, §4, over records, written from its words alone: calendar arithmetic,
 * exact fractions, minute by minute. Shares nothing with {@link Eligibility} but the records and
 * the distance between two places.
 */
final class NaiveEligibility {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Names that mean the same, as far as these tests use them. */
  private static final Map<String, String> SAME =
      Map.of("叉車証", "叉车证", "叉车操作证", "叉车证", "健康証", "健康证");

  private final Instant now;
  private final LocalDate today;
  private final LocalDateTime origin;

  NaiveEligibility(Instant now) {
    this.now = now;
    today = now.atZone(ZONE).toLocalDate();
    origin = today.minusDays(10).atStartOfDay();
  }

  Map<Rule, Outcome> outcomes(Job job, Worker worker) {
    Map<Rule, Outcome> outcomes = new EnumMap<>(Rule.class);
    outcomes.put(Rule.OPEN, yes(isOpen(job)));
    outcomes.put(Rule.ACTIVE, yes(worker.active()));
    outcomes.put(
        Rule.DECLINED,
        yes(!job.declined().contains(worker.id()) && !worker.declined().contains(job.id())));
    outcomes.put(Rule.AGE, age(job, worker));
    outcomes.put(Rule.OCCUPATION, occupation(job, worker));
    outcomes.put(Rule.CERTIFICATES, yes(holdsAll(job, worker)));
    outcomes.put(Rule.TIME, time(job, worker));
    outcomes.put(Rule.DISTANCE, distance(job, worker));
    outcomes.put(Rule.PAY, pay(job, worker));
    outcomes.put(
        Rule.EMPLOYMENT_TYPE, nature(job.employmentType(), worker.wish().employmentTypes()));
    outcomes.put(Rule.SETTLEMENT, nature(job.settlement(), worker.wish().settlements()));
    outcomes.put(Rule.EXPERIENCE, experience(job, worker));
    outcomes.put(Rule.SKILLS, skills(job, worker));
    return outcomes;
  }

  boolean isEligible(Job job, Worker worker) {
    return outcomes(job, worker).entrySet().stream()
        .noneMatch(e -> e.getKey() != Rule.SKILLS && e.getValue() == Outcome.UNMET);
  }

  private static Outcome yes(boolean met) {
    return met ? Outcome.MET : Outcome.UNMET;
  }

  private boolean isOpen(Job job) {
    boolean ended = job.validUntil().isPresent() && !job.validUntil().get().isAfter(now);
    boolean full = job.headcount().isPresent() && job.filled().orElse(0) >= job.headcount().get();
    return !ended && !full;
  }

  private Outcome age(Job job, Worker worker) {
    Optional<LocalDate> born =
        worker.birthDate().or(() -> worker.birthYear().map(year -> LocalDate.of(year, 12, 31)));
    return born.map(
            day ->
                yes(
                    Period.between(day, today).getYears()
                        >= Math.max(16, job.requires().minAge().orElse(0))))
        .orElse(Outcome.UNKNOWN);
  }

  private static Outcome occupation(Job job, Worker worker) {
    if (job.occupation().isEmpty() || worker.occupations().isEmpty()) {
      return Outcome.UNKNOWN;
    }
    String asked = significant(job.occupation().get());
    for (String code : worker.occupations()) {
      String named = significant(code);
      boolean line = (asked + "-").startsWith(named + "-") || (named + "-").startsWith(asked + "-");
      boolean labour = asked.equals("P") && "456".contains(named.substring(0, 1));
      if (line || labour) {
        return Outcome.MET;
      }
    }
    return Outcome.UNMET;
  }

  private static String significant(String code) {
    String cut = code;
    while (cut.endsWith("-00")) {
      cut = cut.substring(0, cut.length() - 3);
    }
    return cut;
  }

  private boolean holdsAll(Job job, Worker worker) {
    List<LocalDate> days = new ArrayList<>(job.shifts().stream().map(Shift::date).toList());
    job.weekly().forEach(pattern -> pattern.until().ifPresent(days::add));
    LocalDate last = days.stream().max(LocalDate::compareTo).orElse(today);
    return job.requires().certificates().stream()
        .allMatch(
            name ->
                worker.certificates().stream()
                    .anyMatch(
                        held ->
                            same(held.name()).equals(same(name))
                                && !held.expires().orElse(LocalDate.MAX).isBefore(last)));
  }

  private static String same(String name) {
    return SAME.getOrDefault(name, name);
  }

  private Outcome time(Job job, Worker worker) {
    if (job.shifts().isEmpty() && job.weekly().isEmpty()) {
      return Outcome.UNKNOWN;
    }
    boolean known = !worker.weekly().isEmpty() || !worker.intervals().isEmpty();
    boolean[] free = freeMinutes(worker, known);
    for (Shift shift : job.shifts()) {
      for (int m = minute(shift.startsAt()); m < minute(shift.endsAt()); m++) {
        if (!free[m]) {
          return Outcome.UNMET;
        }
      }
      for (AcceptedShift accepted : worker.accepted()) {
        if (!reaches(job, shift, accepted)) {
          return Outcome.UNMET;
        }
      }
    }
    if (job.weekly().isEmpty()) {
      return known ? Outcome.MET : Outcome.UNKNOWN;
    }
    boolean[] work = new boolean[free.length];
    for (WeeklyPattern pattern : job.weekly()) {
      fill(work, pattern, today, today.plusDays(27), true);
    }
    int asked = 0;
    int covered = 0;
    for (int m = 0; m < work.length; m++) {
      asked += work[m] ? 1 : 0;
      covered += work[m] && free[m] ? 1 : 0;
    }
    if (covered * 5 < asked * 4) {
      return Outcome.UNMET;
    }
    return known && asked > 0 ? Outcome.MET : Outcome.UNKNOWN;
  }

  private static boolean reaches(Job job, Shift shift, AcceptedShift accepted) {
    if (job.location().point().isEmpty() || accepted.place().isEmpty()) {
      return true;
    }
    double km = job.location().point().get().distanceMeters(accepted.place().get()) / 1000;
    Duration between =
        accepted.until().isAfter(shift.startsAt())
            ? Duration.between(shift.endsAt(), accepted.from())
            : Duration.between(accepted.until(), shift.startsAt());
    return between.toMinutes() >= 3 * km;
  }

  private boolean[] freeMinutes(Worker worker, boolean known) {
    boolean[] free = new boolean[60 * 24 * 60];
    if (!known) {
      Arrays.fill(free, true);
    }
    for (WeeklyPattern pattern : worker.weekly()) {
      fill(free, pattern, origin.toLocalDate(), origin.toLocalDate().plusDays(55), true);
    }
    for (Interval interval : worker.intervals()) {
      fill(free, interval.from(), interval.until(), true);
    }
    for (Interval interval : worker.unavailable()) {
      fill(free, interval.from(), interval.until(), false);
    }
    for (AcceptedShift accepted : worker.accepted()) {
      fill(free, accepted.from(), accepted.until(), false);
    }
    return free;
  }

  private void fill(
      boolean[] minutes, WeeklyPattern pattern, LocalDate first, LocalDate last, boolean value) {
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      boolean holds =
          pattern.days().contains(day.getDayOfWeek())
              && !day.isBefore(pattern.from().orElse(LocalDate.MIN))
              && !day.isAfter(pattern.until().orElse(LocalDate.MAX));
      if (holds) {
        Shift shift = new Shift(day, pattern.start(), pattern.end());
        fill(minutes, shift.startsAt(), shift.endsAt(), value);
      }
    }
  }

  private void fill(boolean[] minutes, LocalDateTime from, LocalDateTime until, boolean value) {
    for (int m = minute(from); m < minute(until); m++) {
      minutes[m] = value;
    }
  }

  private int minute(LocalDateTime time) {
    return Math.toIntExact(ChronoUnit.MINUTES.between(origin, time));
  }

  private static Outcome distance(Job job, Worker worker) {
    if (job.lodging().orElse(false) && worker.wish().lodgingOk().orElse(false)) {
      return Outcome.MET;
    }
    Optional<GeoPoint> there = job.location().point();
    Optional<GeoPoint> home = worker.location().point();
    Optional<Double> most = worker.wish().maxDistanceKm();
    return there.isEmpty() || home.isEmpty() || most.isEmpty()
        ? Outcome.UNKNOWN
        : yes(there.get().distanceMeters(home.get()) <= most.get() * 1000);
  }

  private static Outcome pay(Job job, Worker worker) {
    Wage floor = worker.wish().wageFloor();
    Optional<BigDecimal> offered = job.wage().maxYuan().or(job.wage()::minYuan);
    if (offered.isEmpty() || floor.minYuan().isEmpty()) {
      return Outcome.UNKNOWN;
    }
    Optional<BigDecimal[]> per = job.wage().period().flatMap(period -> hours(period, job));
    Optional<BigDecimal[]> floorPer = floor.period().flatMap(period -> hours(period, job));
    if (per.isEmpty() || floorPer.isEmpty()) {
      return Outcome.UNKNOWN;
    }
    BigDecimal pay = offered.get().multiply(per.get()[1]).multiply(floorPer.get()[0]);
    BigDecimal least = floor.minYuan().get().multiply(floorPer.get()[1]).multiply(per.get()[0]);
    return yes(pay.compareTo(least) >= 0);
  }

  /** Hours that a period stands for, as numerator and denominator. */
  private static Optional<BigDecimal[]> hours(WagePeriod period, Job job) {
    return switch (period) {
      case HOUR -> fraction(1, 1);
      case DAY -> {
        long minutes = 0;
        long days = 0;
        for (Shift shift : job.shifts()) {
          minutes += Duration.between(shift.startsAt(), shift.endsAt()).toMinutes();
          days++;
        }
        for (WeeklyPattern pattern : job.weekly()) {
          minutes += pattern.length().toMinutes() * pattern.days().size();
          days += pattern.days().size();
        }
        yield days == 0 ? fraction(8, 1) : fraction(minutes, 60 * days);
      }
      case WEEK -> fraction(40, 1);
      case MONTH -> fraction(174, 1);
      case YEAR -> fraction(12 * 174, 1);
      case PIECE -> Optional.empty();
    };
  }

  private static Optional<BigDecimal[]> fraction(long numerator, long denominator) {
    return Optional.of(
        new BigDecimal[] {BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)});
  }

  private static <T> Outcome nature(Optional<T> said, Set<T> named) {
    return said.isEmpty() || named.isEmpty() ? Outcome.UNKNOWN : yes(named.contains(said.get()));
  }

  private static Outcome experience(Job job, Worker worker) {
    if (job.requires().minYears().isEmpty()) {
      return Outcome.MET;
    }
    return worker
        .experienceYears()
        .map(years -> yes(years >= job.requires().minYears().get()))
        .orElse(Outcome.UNKNOWN);
  }

  private static Outcome skills(Job job, Worker worker) {
    if (job.requires().skills().isEmpty()) {
      return Outcome.MET;
    }
    return worker.skills().isEmpty()
        ? Outcome.UNKNOWN
        : yes(
            worker.skills().stream()
                .map(Skill::name)
                .toList()
                .containsAll(job.requires().skills()));
  }
}
