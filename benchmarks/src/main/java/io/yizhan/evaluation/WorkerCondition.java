package io.yizhan.evaluation;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.Certificate;
import io.yizhan.model.Interval;
import io.yizhan.model.Worker;
import io.yizhan.schema.PayRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * One thing that staff want of a worker of the synthetic district.
 *
 * <p>Written {@code KEY=VALUE,VALUE}; any of the values will do:
 *
 * <ul>
 *   <li>{@code trade=月嫂,4-10-01-06}: an occupation as the record names it, name or code
 *   <li>{@code skill=叉车}, {@code certificate=健康证}: one that is held; a certificate is valid today
 *   <li>{@code years=3}: at least so many years in the trades
 *   <li>{@code region=420703}: administrative code, and all below it
 *   <li>{@code near=30.5220;114.6600/6}: lives at most so many kilometres from a point
 *   <li>{@code free=+1/08:00-17:00}: free all of that time, so many days after today; whoever has
 *       said nothing of their time is not
 *   <li>{@code busy=+1/08:00-17:00}: has said their time, and is not free then
 *   <li>{@code accepts=200/DAY}: the least pay they take is not above it, or not said
 *   <li>{@code type=DAILY}, {@code settle=DAILY}: names it among what they accept, or names none
 *   <li>{@code kept=9}: has done at least so many engagements and missed none
 *   <li>{@code lodging=yes}: may live where the work is
 *   <li>{@code !skill=叉车}: any condition with a {@code !} before it must not hold
 * </ul>
 */
sealed interface WorkerCondition extends Criterion<Worker> {

  /**
   * Reads conditions apart by blanks; {@code -} is none.
   *
   * @throws IllegalArgumentException when one has another form
   */
  static List<Criterion<Worker>> parseAll(String text) {
    return CriterionText.parseAll(text, WorkerCondition::parse);
  }

  private static Criterion<Worker> parse(CriterionText written) {
    List<String> values = written.values();
    return switch (written.key()) {
      case "trade" -> new Trade(values);
      case "skill" -> new Skilled(values);
      case "certificate" -> new Certified(values);
      case "years" -> new Years(Integer.parseInt(written.value()));
      case "region" -> new InRegion(values);
      case "near" -> new Near(NearText.parse(written.value()));
      case "free" -> Free.parse(written.value());
      case "busy" -> new Busy(Free.parse(written.value()));
      case "accepts" -> Accepts.parse(written.value());
      case "type" -> new Type(values.stream().map(EmploymentType::valueOf).toList());
      case "settle" -> new Settled(values.stream().map(SettlementCycle::valueOf).toList());
      case "kept" -> new Kept(Integer.parseInt(written.value()));
      case "lodging" -> new Lodging();
      default -> throw written.unknown();
    };
  }

  /** What they offer. */
  record Trade(List<String> names) implements WorkerCondition {
    @Override
    public boolean holds(Worker truth, LocalDate today) {
      return truth.occupations().stream().anyMatch(names::contains);
    }
  }

  /** What they can do. */
  record Skilled(List<String> names) implements WorkerCondition {
    @Override
    public boolean holds(Worker truth, LocalDate today) {
      return truth.skills().stream().anyMatch(skill -> names.contains(skill.name()));
    }
  }

  /** What they hold, and is valid. */
  record Certified(List<String> names) implements WorkerCondition {
    @Override
    public boolean holds(Worker truth, LocalDate today) {
      return truth.certificates().stream().anyMatch(held -> isOne(held, today));
    }

    private boolean isOne(Certificate held, LocalDate today) {
      return names.contains(held.name()) && held.expires().filter(today::isAfter).isEmpty();
    }
  }

  /** How long they have worked. */
  record Years(int least) implements WorkerCondition {
    @Override
    public boolean holds(Worker truth, LocalDate today) {
      return truth.experienceYears().filter(years -> years >= least).isPresent();
    }
  }

  /** Where they live, by code. */
  record InRegion(List<String> codes) implements WorkerCondition {
    @Override
    public boolean holds(Worker truth, LocalDate today) {
      return truth
          .location()
          .region()
          .filter(region -> codes.stream().anyMatch(region::startsWith))
          .isPresent();
    }
  }

  /** Lives near a point. */
  record Near(NearText circle) implements WorkerCondition {
    @Override
    public boolean holds(Worker truth, LocalDate today) {
      return circle.holds(truth.location());
    }
  }

  /** Free for a stretch of one day, by what they said. Covered minute by quarter. */
  record Free(int daysAhead, LocalTime from, LocalTime to) implements WorkerCondition {

    private static final int STEP_MINUTES = 15;

    private static Free parse(String value) {
      String[] parts = value.split("[/-]", -1);
      if (parts.length != 3 || !value.startsWith("+")) {
        throw new IllegalArgumentException("free must be +N/HH:MM-HH:MM; got: " + value);
      }
      return new Free(
          Integer.parseInt(parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
    }

    @Override
    public boolean holds(Worker truth, LocalDate today) {
      LocalDateTime at = today.plusDays(daysAhead).atTime(from);
      LocalDateTime end = today.plusDays(to.isAfter(from) ? daysAhead : daysAhead + 1).atTime(to);
      for (; at.isBefore(end); at = at.plusMinutes(STEP_MINUTES)) {
        LocalDateTime moment = at;
        boolean offered =
            truth.intervals().stream().anyMatch(stretch -> covers(stretch, moment))
                || truth.weekly().stream().anyMatch(pattern -> covers(pattern, moment));
        if (!offered || truth.unavailable().stream().anyMatch(gap -> covers(gap, moment))) {
          return false;
        }
      }
      return true;
    }

    private static boolean covers(Interval stretch, LocalDateTime moment) {
      return !moment.isBefore(stretch.from()) && moment.isBefore(stretch.until());
    }

    private static boolean covers(WeeklyPattern pattern, LocalDateTime moment) {
      LocalDate day = moment.toLocalDate();
      return Stream.of(day, day.minusDays(1))
          .filter(start -> pattern.days().contains(start.getDayOfWeek()))
          .anyMatch(
              start -> {
                LocalDate last = pattern.end().isAfter(pattern.start()) ? start : start.plusDays(1);
                return !moment.isBefore(start.atTime(pattern.start()))
                    && moment.isBefore(last.atTime(pattern.end()));
              });
    }
  }

  /** Has said when they are free, and is not then. */
  record Busy(Free then) implements WorkerCondition {
    @Override
    public boolean holds(Worker truth, LocalDate today) {
      boolean said = !truth.weekly().isEmpty() || !truth.intervals().isEmpty();
      return said && !then.holds(truth, today);
    }
  }

  /** Takes a pay; a day is 8 hours. */
  record Accepts(double yuan, WagePeriod period) implements WorkerCondition {

    private static final double HOURS_PER_DAY = 8;

    private static Accepts parse(String value) {
      String[] parts = value.split("/", -1);
      return new Accepts(Double.parseDouble(parts[0]), WagePeriod.valueOf(parts[1]));
    }

    @Override
    public boolean holds(Worker truth, LocalDate today) {
      Optional<WagePeriod> per = truth.wish().wageFloor().period();
      Optional<BigDecimal> least = truth.wish().wageFloor().minYuan();
      if (per.isEmpty() || least.isEmpty()) {
        return true;
      }
      OptionalDouble floor = PayRates.perHour(least.get().doubleValue(), per.get(), HOURS_PER_DAY);
      OptionalDouble offered = PayRates.perHour(yuan, period, HOURS_PER_DAY);
      return floor.isEmpty() || floor.getAsDouble() <= offered.orElseThrow() + 1e-9;
    }
  }

  /** Accepts a nature of work. */
  record Type(List<EmploymentType> types) implements WorkerCondition {
    @Override
    public boolean holds(Worker truth, LocalDate today) {
      return truth.wish().employmentTypes().isEmpty()
          || types.stream().anyMatch(truth.wish().employmentTypes()::contains);
    }
  }

  /** Accepts when pay is handed over. */
  record Settled(List<SettlementCycle> cycles) implements WorkerCondition {
    @Override
    public boolean holds(Worker truth, LocalDate today) {
      return truth.wish().settlements().isEmpty()
          || cycles.stream().anyMatch(truth.wish().settlements()::contains);
    }
  }

  /** Came whenever they had said so. */
  record Kept(int least) implements WorkerCondition {
    @Override
    public boolean holds(Worker truth, LocalDate today) {
      return truth.attendance().completed() >= least && truth.attendance().noShow() == 0;
    }
  }

  /** May live where the work is. */
  record Lodging() implements WorkerCondition {
    @Override
    public boolean holds(Worker truth, LocalDate today) {
      return truth.wish().lodgingOk().orElse(false);
    }
  }
}
