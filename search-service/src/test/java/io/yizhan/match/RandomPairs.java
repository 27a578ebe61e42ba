package io.yizhan.match;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.AcceptedShift;
import io.yizhan.model.Attendance;
import io.yizhan.model.Certificate;
import io.yizhan.model.Interval;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.Requirements;
import io.yizhan.model.Skill;
import io.yizhan.model.Wish;
import io.yizhan.model.Worker;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.apache.lucene.geo.GeoEncodingUtils;

/** Jobs and workers of few values, so that each rule is often just met and just missed. */
final class RandomPairs {

  static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final List<String> CODES =
      List.of(
          "4-02-05-01", "4-02-05", "4-02", "4-00-00-00", "4-10-01-06", "P-00", "6-18-02-04", "2");
  private static final List<LocalTime> TIMES =
      List.of(
          LocalTime.MIDNIGHT,
          LocalTime.of(6, 0),
          LocalTime.of(8, 0),
          LocalTime.of(12, 0),
          LocalTime.of(16, 0),
          LocalTime.of(22, 0));

  /** Places as the index keeps them, to the centimetre: the third is 20 km from the first. */
  private static final List<GeoPoint> PLACES =
      List.of(place(30.53, 114.70), place(30.54, 114.72), place(30.71, 114.70));

  private static final List<String> SKILLS = List.of("叉车", "打包", "贴砖");
  private static final List<String> CERTIFICATES = List.of("叉车证", "叉車証", "叉车操作证", "健康证");

  private final RandomGenerator random;

  RandomPairs(RandomGenerator random) {
    this.random = random;
  }

  private static GeoPoint place(double lat, double lon) {
    return new GeoPoint(
        GeoEncodingUtils.decodeLatitude(GeoEncodingUtils.encodeLatitude(lat)),
        GeoEncodingUtils.decodeLongitude(GeoEncodingUtils.encodeLongitude(lon)));
  }

  Job job(String id) {
    Job.Builder job =
        Job.builder(id, "招人")
            .wage(wage())
            .shifts(some(3, this::shift))
            .weekly(one(4) ? some(2, this::pattern) : List.of())
            .location(location())
            .requires(
                new Requirements(
                    one(3) ? List.of(any(SKILLS)) : List.of(),
                    one(4) ? List.of(any(CERTIFICATES)) : List.of(),
                    maybe(4, () -> random.nextInt(1, 4)),
                    maybe(4, () -> random.nextInt(15, 20))))
            .preferredSkills(one(3) ? List.of(any(SKILLS)) : List.of())
            .benefits(one(2) ? List.of("包午餐") : List.of())
            .declined(one(8) ? List.of("W" + random.nextInt(8)) : List.of());
    if (!one(6)) {
      job.occupation(any(CODES));
    }
    maybe(2, () -> any(List.of(EmploymentType.values()))).ifPresent(job::employmentType);
    maybe(2, () -> any(List.of(SettlementCycle.values()))).ifPresent(job::settlement);
    maybe(2, random::nextBoolean).ifPresent(job::lodging);
    maybe(3, () -> NOW.minusSeconds(random.nextInt(900_000))).ifPresent(job::postedAt);
    maybe(3, () -> NOW.plusMillis(random.nextInt(-1, 9))).ifPresent(job::validUntil);
    if (one(3)) {
      job.headcount(2).filled(random.nextInt(3));
    }
    return job.build();
  }

  Worker worker(String id) {
    return draft(id).build();
  }

  /** A worker who may still change. */
  Worker.Builder draft(String id) {
    Worker.Builder worker =
        Worker.builder(id)
            .occupations(some(3, () -> any(CODES)))
            .skills(some(3, () -> new Skill(any(SKILLS), maybe(2, () -> random.nextInt(9)))))
            .certificates(some(3, () -> new Certificate(any(CERTIFICATES), maybe(2, this::date))))
            .wish(wish())
            .weekly(one(2) ? some(3, this::pattern) : List.of())
            .intervals(one(2) ? some(4, this::interval) : List.of())
            .unavailable(one(4) ? some(2, this::unavailable) : List.of())
            .accepted(one(3) ? some(2, this::accepted) : List.of())
            .declined(one(8) ? List.of("J" + random.nextInt(8)) : List.of())
            .location(location())
            .active(!one(8))
            .attendance(new Attendance(random.nextInt(9), random.nextInt(3)));
    if (one(2)) {
      worker.birthDate(TODAY.minusYears(random.nextInt(15, 20)).plusDays(random.nextInt(-1, 2)));
    } else if (one(2)) {
      worker.birthYear(random.nextInt(2007, 2012));
    }
    maybe(2, () -> random.nextInt(5)).ifPresent(worker::experienceYears);
    return worker;
  }

  private Wish wish() {
    return new Wish(
        one(2) ? Set.of() : EnumSet.of(any(List.of(EmploymentType.values())), EmploymentType.DAILY),
        one(2)
            ? Set.of()
            : EnumSet.of(any(List.of(SettlementCycle.values())), SettlementCycle.DAILY),
        one(2)
            ? Wage.UNKNOWN
            : new Wage(
                maybe(8, this::yuan).or(() -> Optional.of(yuan())),
                Optional.empty(),
                Optional.of(any(List.of(WagePeriod.values())))),
        maybe(
            2,
            () ->
                any(
                    List.of(
                        0.0,
                        PLACES.get(0).distanceMeters(PLACES.get(1)) / 1000,
                        Math.nextDown(PLACES.get(0).distanceMeters(PLACES.get(1)) / 1000),
                        PLACES.get(1).distanceMeters(PLACES.get(2)) / 1000,
                        30.0))),
        maybe(2, random::nextBoolean));
  }

  private Wage wage() {
    Optional<WagePeriod> period = maybe(1, () -> any(List.of(WagePeriod.values())));
    return switch (random.nextInt(5)) {
      case 0 -> Wage.UNKNOWN;
      case 1 -> new Wage(Optional.of(yuan()), Optional.empty(), Optional.empty());
      case 2 -> new Wage(Optional.of(yuan()), Optional.empty(), period);
      default -> {
        BigDecimal least = yuan();
        yield new Wage(Optional.of(least), Optional.of(least.add(yuan())), period);
      }
    };
  }

  /** Amounts that are equal to one another per hour, per day, per week, per month, per year. */
  private BigDecimal yuan() {
    return any(List.of("20", "25", "160", "200", "1000", "4350", "52200"))
        .transform(BigDecimal::new);
  }

  private Shift shift() {
    return new Shift(date(), any(TIMES), any(TIMES));
  }

  private LocalDate date() {
    return TODAY.plusDays(random.nextInt(-1, 3));
  }

  private WeeklyPattern pattern() {
    EnumSet<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
    for (int i = random.nextInt(4); i > 0; i--) {
      days.remove(DayOfWeek.of(1 + random.nextInt(7)));
    }
    Optional<LocalDate> from = maybe(4, () -> TODAY.plusDays(random.nextInt(-3, 30)));
    Optional<LocalDate> until = maybe(4, () -> from.orElse(TODAY).plusDays(random.nextInt(0, 20)));
    return new WeeklyPattern(days, any(TIMES), any(TIMES), from, until);
  }

  private Interval interval() {
    LocalDateTime from = date().atTime(any(TIMES));
    return new Interval(from, from.plusHours(any(List.of(2, 4, 8, 24))));
  }

  private Interval unavailable() {
    return one(2) ? Interval.wholeDay(date()) : interval();
  }

  private AcceptedShift accepted() {
    LocalDateTime from = date().atTime(any(TIMES)).minusMinutes(any(List.of(0, 59, 60, 61)));
    return new AcceptedShift(
        "J-other", from, from.plusHours(any(List.of(1, 3, 5))), maybe(1, () -> any(PLACES)));
  }

  private Location location() {
    return one(6)
        ? Location.UNKNOWN
        : new Location(Optional.of(any(PLACES)), Optional.empty(), Optional.empty());
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  /** Something once in {@code in + 1} times; mostly nothing for a large number. */
  private <T> Optional<T> maybe(int in, Supplier<T> value) {
    return random.nextInt(in + 1) == 0 || (in == 1 && random.nextBoolean())
        ? Optional.of(value.get())
        : Optional.empty();
  }

  private <T> List<T> some(int below, Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(below); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
