package io.yizhan.search;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.Attendance;
import io.yizhan.model.Certificate;
import io.yizhan.model.Interval;
import io.yizhan.model.Location;
import io.yizhan.model.Skill;
import io.yizhan.model.Wish;
import io.yizhan.model.Worker;
import io.yizhan.schema.FreeWindow;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Workers of few different values, and questions that pick among these. */
final class RandomWorkers {

  private static final List<String> TRADES = List.of("装卸搬运工", "焊工", "家政服务员", "普工", "叉车司机");
  private static final List<String> SKILLS = List.of("叉车", "打包", "贴砖");
  private static final List<String> CERTIFICATES = List.of("叉车证", "健康证");
  private static final List<String> REGIONS = List.of("420704106", "420704105", "420703100");
  private static final List<String> STATIONS = List.of("S1", "S2");
  private static final List<String> RARE_WORDS = List.of("麒麟", "琵琶", "蟋蟀");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final List<LocalTime> TIMES =
      List.of(
          LocalTime.MIDNIGHT,
          LocalTime.of(6, 0),
          LocalTime.of(8, 30),
          LocalTime.of(12, 0),
          LocalTime.of(18, 0),
          LocalTime.of(22, 15));
  private static final GeoPoint NEAR = new GeoPoint(30.4127, 114.8719);

  private final RandomGenerator random;

  RandomWorkers(RandomGenerator random) {
    this.random = random;
  }

  List<Worker> some(int count) {
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      workers.add(worker("W" + i));
    }
    return workers;
  }

  private Worker worker(String id) {
    Worker.Builder worker =
        Worker.builder(id)
            .occupations(List.copyOf(some(TRADES)))
            .skills(some(SKILLS).stream().map(name -> new Skill(name, years())).toList())
            .certificates(
                some(CERTIFICATES).stream().map(name -> new Certificate(name, expiry())).toList())
            .wish(wish())
            .weekly(weekly())
            .intervals(intervals(random.nextInt(3)))
            .unavailable(intervals(random.nextInt(3) == 0 ? 1 : 0))
            .location(location())
            .active(random.nextInt(5) > 0)
            .attendance(new Attendance(random.nextInt(6), random.nextInt(3)))
            .about(random.nextInt(3) == 0 ? "能吃苦" : any(RARE_WORDS) + "能吃苦");
    if (random.nextBoolean()) {
      worker.station(any(STATIONS));
    }
    if (random.nextInt(4) > 0) {
      worker.lastActive(World.NOW.minusSeconds(random.nextInt(5)));
    }
    return worker.build();
  }

  WorkerSearchRequest request() {
    Map<WorkerFacet, Set<String>> chosen = new HashMap<>();
    choose(chosen, WorkerFacet.OCCUPATION, List.of("4-00-00-00", "P-00", "6-18-02-04"));
    choose(chosen, WorkerFacet.SKILL, SKILLS);
    choose(chosen, WorkerFacet.CERTIFICATE, CERTIFICATES);
    choose(chosen, WorkerFacet.REGION, List.of("420700", "420704", "420703100"));
    choose(chosen, WorkerFacet.EMPLOYMENT_TYPE, List.of("DAILY", "HOURLY"));
    choose(chosen, WorkerFacet.SETTLEMENT, List.of("DAILY", "MONTHLY"));
    choose(chosen, WorkerFacet.STATION, STATIONS);
    choose(
        chosen,
        WorkerFacet.DATE,
        List.of(
            TODAY.plusDays(random.nextInt(-2, 20)).toString(),
            TODAY.plusDays(random.nextInt(8)).toString()));
    choose(chosen, WorkerFacet.WEEKDAY, List.of("MON", "WED", "THU", "SUN"));
    choose(chosen, WorkerFacet.DAY_PART, List.of("MORNING", "DAYTIME", "EVENING", "NIGHT"));
    choose(chosen, WorkerFacet.AREA, List.of("S-CHENGQU", "S-ZHAN", "P-EZKFQ"));
    Set<WorkerFacet> counted = EnumSet.allOf(WorkerFacet.class);
    if (random.nextInt(3) == 0) {
      counted.removeIf(_ -> random.nextBoolean());
    }
    return new WorkerSearchRequest(
        random.nextInt(5) == 0 ? any(RARE_WORDS) : "",
        Optional.of(NEAR),
        random.nextInt(4) == 0 ? Optional.of(any(List.of(5_000.0, 6_000.0))) : Optional.empty(),
        random.nextInt(4) == 0 ? RandomAreas.some(random) : Set.of(),
        chosen,
        Stream.generate(this::window).limit(Math.max(0, random.nextInt(5) - 2)).toList(),
        random.nextInt(4) == 0
            ? Optional.of(new PayFloor(200 + random.nextInt(3) * 20, WagePeriod.DAY))
            : Optional.empty(),
        practice(),
        random.nextInt(4) == 0,
        any(List.of(WorkerSort.values())),
        counted,
        random.nextInt(4, 60),
        Optional.empty(),
        World.NOW);
  }

  private void choose(
      Map<WorkerFacet, Set<String>> chosen, WorkerFacet facet, List<String> values) {
    if (random.nextInt(7) == 0) {
      chosen.put(facet, both(values));
    }
  }

  private Set<String> both(List<String> values) {
    Set<String> picked = new HashSet<>();
    picked.add(any(values));
    picked.add(any(values));
    return picked;
  }

  private Practice practice() {
    return new Practice(
        random.nextInt(3) == 0 ? Optional.of(random.nextInt(4)) : Optional.empty(),
        random.nextInt(6) == 0 ? Optional.of(random.nextInt(4)) : Optional.empty(),
        random.nextInt(6) == 0 ? Optional.of(random.nextInt(5) / 4.0) : Optional.empty(),
        random.nextInt(6) == 0
            ? Optional.of(Duration.ofSeconds(random.nextInt(4)))
            : Optional.empty());
  }

  private Optional<Integer> years() {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextInt(5));
  }

  private FreeWindow window() {
    LocalDateTime from = TODAY.plusDays(random.nextInt(8)).atTime(any(TIMES));
    return new FreeWindow(from, from.plusMinutes(random.nextInt(30, 900)), random.nextBoolean());
  }

  private Optional<LocalDate> expiry() {
    return random.nextInt(3) == 0
        ? Optional.empty()
        : Optional.of(TODAY.plusDays(random.nextInt(-2, 3)));
  }

  private Wish wish() {
    Wage floor =
        random.nextBoolean()
            ? Wage.UNKNOWN
            : new Wage(
                Optional.of(BigDecimal.valueOf(200 + random.nextInt(4) * 20)),
                Optional.empty(),
                Optional.of(WagePeriod.DAY));
    return new Wish(
        random.nextBoolean() ? Set.of() : Set.of(any(List.of(EmploymentType.values()))),
        random.nextBoolean() ? Set.of() : Set.of(any(List.of(SettlementCycle.values()))),
        floor,
        Optional.empty(),
        Optional.empty());
  }

  private List<WeeklyPattern> weekly() {
    List<WeeklyPattern> weekly = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      EnumSet<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
      days.remove(DayOfWeek.of(1 + random.nextInt(7)));
      weekly.add(
          new WeeklyPattern(days, any(TIMES), any(TIMES), Optional.empty(), Optional.empty()));
    }
    return weekly;
  }

  private List<Interval> intervals(int count) {
    List<Interval> intervals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDateTime from = TODAY.plusDays(random.nextInt(8)).atTime(any(TIMES));
      intervals.add(new Interval(from, from.plusMinutes(random.nextInt(1, 1_500))));
    }
    return intervals;
  }

  private Location location() {
    GeoPoint place =
        new GeoPoint(30.35 + random.nextDouble() / 8, 114.80 + random.nextDouble() / 8);
    return random.nextInt(6) == 0 ? Location.UNKNOWN : Location.at(place, any(REGIONS));
  }

  private Set<String> some(List<String> values) {
    Set<String> some = new HashSet<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      some.add(any(values));
    }
    return some;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
