package io.yizhan.benchmarks;

import io.yizhan.extraction.Shift;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.Interval;
import io.yizhan.model.Job;
import io.yizhan.model.Requirements;
import io.yizhan.schema.PayRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * What matching would be without an index: a loop over workers' records that asks every rule of
 * records and {@code java.time}, cheapest first, and scores by skills, distance, pay and
 * reliability. It says no reasons and looks for no near misses. Only for jobs of dated shifts and a
 * code, and for workers without accepted work. Immutable; safe for any thread.
 *
 * @param workers all of them
 * @param today the local day of the clock
 */
record RecordMatching(List<ResolvedWorker> workers, LocalDate today) {

  private static final int LEGAL_AGE = 16;
  private static final double PAY_TOLERANCE = 1e-9;

  /**
   * What was found.
   *
   * @param total workers that fit
   * @param best the best of them, the worst first
   */
  record Found(long total, List<Scored> best) {}

  /** A worker with a score. */
  record Scored(String id, double score) {}

  /** The best workers for a job. */
  Found find(Job job, int size) {
    PriorityQueue<Scored> best =
        new PriorityQueue<>(size + 1, Comparator.comparingDouble(Scored::score));
    long total = 0;
    for (ResolvedWorker worker : workers) {
      if (fits(job, worker)) {
        total++;
        best.add(new Scored(worker.record().id(), score(job, worker)));
        if (best.size() > size) {
          best.poll();
        }
      }
    }
    return new Found(total, List.copyOf(best));
  }

  private boolean fits(Job job, ResolvedWorker worker) {
    return worker.record().active()
        && isOfAge(job.requires(), worker)
        && isTrade(job.occupation().orElseThrow(), worker.codes())
        && accepts(job.employmentType(), worker.record().wish().employmentTypes())
        && accepts(job.settlement(), worker.record().wish().settlements())
        && pays(job, worker)
        && hasYears(job.requires(), worker)
        && holdsAll(job, worker)
        && isNear(job, worker)
        && isFree(job, worker);
  }

  private boolean isOfAge(Requirements requires, ResolvedWorker worker) {
    Optional<LocalDate> born =
        worker
            .record()
            .birthDate()
            .or(() -> worker.record().birthYear().map(year -> LocalDate.of(year, 12, 31)));
    int least = Math.max(LEGAL_AGE, requires.minAge().orElse(0));
    return born.isEmpty() || !born.get().isAfter(today.minusYears(least));
  }

  private static boolean isTrade(String asked, List<String> named) {
    String labour = "P";
    String code = ResolvedWorker.significant(asked);
    for (String other : named) {
      if (code.equals(other)
          || code.startsWith(other + "-")
          || other.startsWith(code + "-")
          || (code.equals(labour) && "456".indexOf(other.charAt(0)) >= 0)) {
        return true;
      }
    }
    return named.isEmpty();
  }

  private static <T> boolean accepts(Optional<T> said, Set<T> named) {
    return said.isEmpty() || named.isEmpty() || named.contains(said.get());
  }

  private static boolean pays(Job job, ResolvedWorker worker) {
    OptionalDouble pay = PayRates.bestPerHour(job);
    OptionalDouble floor = floor(job, worker);
    return pay.isEmpty()
        || floor.isEmpty()
        || pay.getAsDouble() >= floor.getAsDouble() * (1 - PAY_TOLERANCE);
  }

  private static OptionalDouble floor(Job job, ResolvedWorker worker) {
    Optional<BigDecimal> yuan = worker.record().wish().wageFloor().minYuan();
    Optional<WagePeriod> period = worker.record().wish().wageFloor().period();
    return yuan.isEmpty() || period.isEmpty()
        ? OptionalDouble.empty()
        : PayRates.perHour(yuan.get().doubleValue(), period.get(), job.meanHoursPerDay());
  }

  private static boolean hasYears(Requirements requires, ResolvedWorker worker) {
    Optional<Integer> years = worker.record().experienceYears();
    return requires.minYears().isEmpty()
        || years.isEmpty()
        || years.get() >= requires.minYears().get();
  }

  private static boolean holdsAll(Job job, ResolvedWorker worker) {
    LocalDate last =
        job.shifts().stream().map(Shift::date).max(Comparator.naturalOrder()).orElseThrow();
    return job.requires().certificates().stream()
        .allMatch(
            name -> {
              Optional<LocalDate> until = worker.heldUntil(name);
              return until.isPresent() && !until.get().isBefore(last);
            });
  }

  private static boolean isNear(Job job, ResolvedWorker worker) {
    boolean lodges =
        job.lodging().orElse(false) && worker.record().wish().lodgingOk().orElse(false);
    Optional<Double> most = worker.record().wish().maxDistanceKm();
    Optional<GeoPoint> place = job.location().point();
    Optional<GeoPoint> home = worker.record().location().point();
    return lodges
        || most.isEmpty()
        || place.isEmpty()
        || home.isEmpty()
        || place.get().distanceMeters(home.get()) <= most.get() * 1000;
  }

  private static boolean isFree(Job job, ResolvedWorker worker) {
    boolean known = !worker.record().weekly().isEmpty() || !worker.record().intervals().isEmpty();
    for (Shift shift : job.shifts()) {
      LocalDateTime from = shift.startsAt();
      LocalDateTime until = shift.endsAt();
      for (Interval taken : worker.record().unavailable()) {
        if (taken.from().isBefore(until) && from.isBefore(taken.until())) {
          return false;
        }
      }
      if (known && !isCovered(from, until, pieces(worker, from, until))) {
        return false;
      }
    }
    return true;
  }

  private static List<Interval> pieces(
      ResolvedWorker worker, LocalDateTime from, LocalDateTime until) {
    List<Interval> pieces = new ArrayList<>(worker.record().intervals());
    LocalDate day = from.toLocalDate().minusDays(1);
    for (; !day.isAfter(until.toLocalDate()); day = day.plusDays(1)) {
      for (WeeklyPattern pattern : worker.record().weekly()) {
        if (pattern.days().contains(day.getDayOfWeek())
            && !day.isBefore(pattern.from().orElse(LocalDate.MIN))
            && !day.isAfter(pattern.until().orElse(LocalDate.MAX))) {
          Shift free = new Shift(day, pattern.start(), pattern.end());
          pieces.add(new Interval(free.startsAt(), free.endsAt()));
        }
      }
    }
    pieces.sort(Comparator.comparing(Interval::from));
    return pieces;
  }

  private static boolean isCovered(LocalDateTime from, LocalDateTime until, List<Interval> pieces) {
    LocalDateTime reached = from;
    for (Interval piece : pieces) {
      if (piece.from().isAfter(reached)) {
        break;
      }
      reached = piece.until().isAfter(reached) ? piece.until() : reached;
    }
    return !reached.isBefore(until);
  }

  private static double score(Job job, ResolvedWorker worker) {
    Optional<GeoPoint> place = job.location().point();
    Optional<GeoPoint> home = worker.record().location().point();
    double near =
        place.isEmpty() || home.isEmpty()
            ? 0.3
            : 3_000 / (3_000 + place.get().distanceMeters(home.get()));
    double skills = 0;
    for (String name : job.requires().skills()) {
      skills += worker.years(name).map(years -> 0.6 + 0.08 * Math.min(5, years)).orElse(0.3);
    }
    double kept = worker.record().attendance().completed() + 1.0;
    double accepted = kept + worker.record().attendance().noShow() + 1;
    OptionalDouble floor = floor(job, worker);
    double pay = PayRates.bestPerHour(job).orElse(0) / Math.max(1, floor.orElse(25));
    return near + skills + kept / accepted + Math.min(1, pay);
  }
}
