package io.yizhan.search;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.Requirements;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Jobs out of a few values each, so that filters meet, ties are common and much is unknown. */
final class RandomJobs {

  /** Words of two characters that no lexicon entry and no other text here contains. */
  static final List<String> RARE_WORDS = List.of("麒麟", "琵琶", "蟋蟀");

  static final List<String> OCCUPATIONS =
      List.of("家政服务员", "月嫂", "4-10-01-06", "装卸搬运工", "电焊工", "普工", "保洁员", "4-02-02-01", "打杂跑腿的");
  static final List<String> REGIONS =
      List.of("420700", "420704", "420704105", "420704106", "420703", "420704106001", "420102");
  static final List<String> BENEFITS = List.of("包吃", "包住", "包午餐", "五险<一金>");
  static final List<String> STATIONS = List.of("S1", "S2", "S3");
  static final List<GeoPoint> PLACES =
      List.of(
          new GeoPoint(30.3961, 114.8903),
          new GeoPoint(30.4012, 114.8555),
          new GeoPoint(30.3440, 114.9021),
          new GeoPoint(30.5346, 114.7021),
          new GeoPoint(30.5928, 114.3055));
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final List<LocalTime> TIMES =
      List.of(
          LocalTime.MIDNIGHT,
          LocalTime.of(6, 30),
          LocalTime.of(8, 0),
          LocalTime.of(12, 0),
          LocalTime.of(17, 0),
          LocalTime.of(22, 0));

  static final List<String> EMPLOYERS = List.of("鄂州某厂", "abc物流", "ＡＢＣ物流");
  static final List<String> EMPLOYER_IDS = List.of("E1", "e2");
  static final List<String> SKILLS = List.of("叉车", "CNC", "cnc", "打包");
  static final List<String> CERTIFICATES = List.of("叉车证", "c1驾照");

  private final RandomGenerator random;

  RandomJobs(RandomGenerator random) {
    this.random = random;
  }

  List<Job> some(int count) {
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      jobs.add(job(String.format(Locale.ROOT, "J%03d", i)));
    }
    return jobs;
  }

  Job job(String id) {
    Job.Builder job =
        Job.builder(id, maybeRare("招一位帮手"))
            .description(random.nextBoolean() ? maybeRare("今天开始，") : "");
    if (often()) {
      job.occupation(any(OCCUPATIONS));
    }
    if (often()) {
      job.employmentType(any(List.of(EmploymentType.values())));
    }
    if (often()) {
      job.settlement(any(List.of(SettlementCycle.values())));
    }
    if (often()) {
      job.employer(
          new EmployerRef(
              rarely() ? Optional.of(any(EMPLOYER_IDS)) : Optional.empty(),
              maybeRare(any(EMPLOYERS))));
    }
    if (often()) {
      job.wage(wage());
    }
    if (random.nextBoolean()) {
      job.shifts(shifts());
    }
    if (random.nextInt(3) == 0) {
      job.weekly(List.of(pattern()));
    }
    if (random.nextBoolean()) {
      job.lodging(random.nextBoolean());
    }
    job.requires(
            new Requirements(some(SKILLS), some(CERTIFICATES), Optional.empty(), Optional.empty()))
        .preferredSkills(some(SKILLS));
    if (random.nextInt(4) == 0) {
      job.station(any(STATIONS));
    }
    job.location(location()).benefits(BENEFITS.stream().filter(_ -> rarely()).toList());
    if (often()) {
      job.postedAt(World.NOW.minus(Duration.ofHours(random.nextInt(0, 5) * 30L)));
    }
    if (random.nextBoolean()) {
      job.validUntil(World.NOW.plusSeconds(random.nextInt(-2, 3)));
    }
    return job.build();
  }

  private Location location() {
    return new Location(
        often() ? Optional.of(any(PLACES)) : Optional.empty(),
        often() ? Optional.of(any(REGIONS)) : Optional.empty(),
        rarely() ? Optional.of(maybeRare("东门")) : Optional.empty());
  }

  private Wage wage() {
    Optional<WagePeriod> period =
        often() ? Optional.of(any(List.of(WagePeriod.values()))) : Optional.empty();
    BigDecimal best =
        BigDecimal.valueOf(
            switch (period.orElse(WagePeriod.DAY)) {
              case HOUR, PIECE -> random.nextInt(18, 30);
              case DAY -> random.nextInt(15, 25) * 10L;
              case WEEK -> random.nextInt(10, 15) * 100L;
              case MONTH -> random.nextInt(3, 8) * 870L;
              case YEAR -> random.nextInt(4, 9) * 10_440L;
            });
    return new Wage(
        Optional.of(random.nextBoolean() ? best : best.subtract(BigDecimal.TEN)),
        rarely() ? Optional.empty() : Optional.of(best),
        period);
  }

  private List<Shift> shifts() {
    List<Shift> shifts = new ArrayList<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      shifts.add(new Shift(day(), any(TIMES), any(TIMES)));
    }
    return shifts;
  }

  private WeeklyPattern pattern() {
    Set<DayOfWeek> days = EnumSet.of(any(List.of(DayOfWeek.values())));
    days.add(any(List.of(DayOfWeek.values())));
    Optional<LocalDate> from = rarely() ? Optional.of(day()) : Optional.empty();
    // At least a week long, so that each of its days comes.
    Optional<LocalDate> until =
        rarely()
            ? Optional.of(from.orElse(TODAY).plusDays(random.nextInt(7, 9)))
            : Optional.empty();
    return new WeeklyPattern(days, any(TIMES), any(TIMES), from, until);
  }

  LocalDate day() {
    return TODAY.plusDays(random.nextInt(-3, 18));
  }

  private List<String> some(List<String> values) {
    return values.stream().filter(_ -> random.nextInt(4) == 0).toList();
  }

  private String maybeRare(String text) {
    return rarely() ? text + any(RARE_WORDS) : text;
  }

  private boolean often() {
    return random.nextInt(5) > 0;
  }

  private boolean rarely() {
    return random.nextInt(3) == 0;
  }

  <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
