package io.yizhan.service.jobs;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoPoint;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import io.yizhan.lexicon.Region;
import io.yizhan.occupation.OccupationGuess;
import io.yizhan.occupation.OccupationNormalizer;
import io.yizhan.schema.JobSchema;
import io.yizhan.search.JobFacet;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.JobSort;
import io.yizhan.search.PayFloor;
import io.yizhan.service.query.Moments;
import io.yizhan.service.query.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns the query string of {@code GET /api/jobs} into a search request. Stateless. */
final class JobSearchParameters {

  private static final double MAX_RADIUS_KM = JobSearchRequest.MAX_RADIUS_METERS / 1000;
  private static final double MAX_YUAN = 10_000_000;

  private static final String FACET_KEYS =
      Arrays.stream(JobFacet.values()).map(JobFacet::key).collect(Collectors.joining(" "));

  /** Names shown for an occupation that is not understood, and what each must be worth. */
  private static final int NEAREST_SHOWN = 3;

  private static final double LEAST_NEARNESS = 0.2;

  private final Lexicon lexicon;
  private final OccupationNormalizer normalizer;

  private JobSearchParameters(Lexicon lexicon, OccupationNormalizer normalizer) {
    this.lexicon = lexicon;
    this.normalizer = normalizer;
  }

  /** Parameters whose names are those of a schema. */
  static JobSearchParameters of(JobSchema schema) {
    return new JobSearchParameters(schema.lexicon(), schema.normalizer());
  }

  /**
   * Reads the query string and refuses what it does not know.
   *
   * @param clock the moment to use when the request names none
   */
  JobSearchRequest read(QueryParameters given, Instant clock) {
    String text = given.text("q").orElse("");
    if (text.length() > JobSearchRequest.MAX_TEXT_CHARS) {
      given.reject("q", "最多 " + JobSearchRequest.MAX_TEXT_CHARS + " 个字，收到 " + text.length() + " 个");
    }
    Optional<GeoPoint> near =
        given.parsed("near", "应为「纬度,经度」，如 30.39,114.89", JobSearchParameters::point);
    Optional<Double> radiusKm =
        given
            .number("radiusKm", 0.01, MAX_RADIUS_KM, "应为 0.01 到 20000 之间的公里数")
            .map(km -> km * 1000);
    JobSort sort =
        given
            .parsed("sort", "应为 relevance、distance、wage 或 posted", JobSearchParameters::sort)
            .orElse(JobSort.RELEVANCE);
    requireNear(given, near, radiusKm, sort);
    Map<JobFacet, Set<String>> chosen = chosen(given);
    Optional<LocalDate> date =
        given.parsed("date", "应为 2000 年到 2099 年的日期，如 2026-11-25", JobSearchParameters::date);
    Optional<LocalTime> from = given.parsed("from", "应为时刻，如 07:00", LocalTime::parse);
    Optional<LocalTime> to = given.parsed("to", "应为时刻，如 17:00", LocalTime::parse);
    Optional<PayFloor> payFloor = payFloor(given);
    Set<JobFacet> counted = counted(given);
    int size =
        given
            .parsed("size", "应为 1 到 100 的整数", JobSearchParameters::size)
            .orElse(JobSearchRequest.DEFAULT_SIZE);
    Optional<String> cursor = given.text("cursor");
    Instant now = Moments.now(given, clock);
    given.requireValid();
    return new JobSearchRequest(
        text, near, radiusKm, chosen, date, from, to, payFloor, sort, counted, size, cursor, now);
  }

  private static void requireNear(
      QueryParameters given, Optional<GeoPoint> near, Optional<Double> radius, JobSort sort) {
    if (near.isEmpty() && radius.isPresent()) {
      given.reject("radiusKm", "需要同时给出 near");
    }
    if (near.isEmpty() && sort == JobSort.DISTANCE) {
      given.reject("sort", "按距离排序需要同时给出 near");
    }
  }

  private Map<JobFacet, Set<String>> chosen(QueryParameters given) {
    Map<JobFacet, Set<String>> chosen = new EnumMap<>(JobFacet.class);
    for (JobFacet facet : JobFacet.values()) {
      Set<String> values = new LinkedHashSet<>();
      for (String value : given.texts(facet.key())) {
        code(facet, value)
            .ifPresentOrElse(values::add, () -> given.reject(facet.key(), unknown(facet, value)));
      }
      if (values.size() > JobSearchRequest.MAX_CHOSEN) {
        given.reject(
            facet.key(), "最多选 " + JobSearchRequest.MAX_CHOSEN + " 个值，收到 " + values.size() + " 个");
      }
      chosen.put(facet, values);
    }
    return chosen;
  }

  /** What the index knows a value by: names become codes. */
  private Optional<String> code(JobFacet facet, String value) {
    return switch (facet) {
      case OCCUPATION ->
          lexicon.occupations().find(value).map(Occupation::code).or(() -> settledCode(value));
      case REGION -> lexicon.regions().find(value).map(Region::code).or(() -> divisionCode(value));
      case EMPLOYMENT_TYPE -> constant(EmploymentType.values(), EmploymentType::label, value);
      case SETTLEMENT -> constant(SettlementCycle.values(), SettlementCycle::label, value);
      case BENEFIT, STATION -> Optional.of(value);
    };
  }

  /** What a free title is read as; a whole 大类 is no reading anybody would filter by. */
  private Optional<String> settledCode(String title) {
    return normalizer
        .settle(title)
        .filter(guess -> !guess.isMajorClass())
        .map(OccupationGuess::code);
  }

  private String unknown(JobFacet facet, String value) {
    String unknown = "没有这个值：" + QueryParameters.shown(value);
    List<String> nearest = facet == JobFacet.OCCUPATION ? nearest(value) : List.of();
    return nearest.isEmpty() ? unknown : unknown + "，相近的有：" + String.join("、", nearest);
  }

  private List<String> nearest(String title) {
    return normalizer.rank(title, NEAREST_SHOWN).stream()
        .filter(guess -> guess.confidence() >= LEAST_NEARNESS)
        .map(OccupationGuess::name)
        .toList();
  }

  /** A code of 6, 9 or 12 digits may name a division that no lexicon lists: a job may lie there. */
  private static Optional<String> divisionCode(String value) {
    boolean digits = value.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean level = value.length() == 6 || value.length() == 9 || value.length() == 12;
    return digits && level ? Optional.of(value) : Optional.empty();
  }

  private static <E extends Enum<E>> Optional<String> constant(
      E[] constants, Function<E, String> label, String value) {
    return Arrays.stream(constants)
        .filter(each -> each.name().equalsIgnoreCase(value) || label.apply(each).equals(value))
        .map(Enum::name)
        .findFirst();
  }

  private static Optional<PayFloor> payFloor(QueryParameters given) {
    Optional<Double> yuan = given.number("wageMin", 0, MAX_YUAN, "应为不小于 0 的金额（元）");
    Optional<WagePeriod> period =
        given.parsed(
            "wageUnit",
            "应为 HOUR DAY WEEK MONTH YEAR 之一",
            value -> {
              WagePeriod unit = WagePeriod.valueOf(value.toUpperCase(Locale.ROOT));
              if (unit == WagePeriod.PIECE) {
                throw new IllegalArgumentException("piece rates cannot be compared");
              }
              return unit;
            });
    if (period.isPresent() && yuan.isEmpty()) {
      given.reject("wageUnit", "需要同时给出 wageMin");
    }
    return yuan.map(amount -> new PayFloor(amount, period.orElse(WagePeriod.DAY)));
  }

  /** Which facets to count: all unless some are named; {@code none} counts nothing. */
  private static Set<JobFacet> counted(QueryParameters given) {
    Set<String> names =
        given.texts("facets").stream()
            .flatMap(value -> Arrays.stream(value.split(",", -1)))
            .map(String::strip)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (names.isEmpty()) {
      return EnumSet.allOf(JobFacet.class);
    }
    Set<JobFacet> counted = EnumSet.noneOf(JobFacet.class);
    for (String name : names) {
      Optional<JobFacet> facet = JobFacet.ofKey(name);
      if (facet.isPresent()) {
        counted.add(facet.get());
      } else if (!name.equals("none")) {
        given.reject("facets", "应为 none 或 " + FACET_KEYS + "，收到：" + QueryParameters.shown(name));
      }
    }
    return counted;
  }

  private static JobSort sort(String value) {
    return JobSort.valueOf(value.toUpperCase(Locale.ROOT));
  }

  private static int size(String value) {
    int size = Integer.parseInt(value);
    if (size < 1 || size > JobSearchRequest.MAX_SIZE) {
      throw new IllegalArgumentException("out of bounds");
    }
    return size;
  }

  private static LocalDate date(String value) {
    LocalDate date = LocalDate.parse(value);
    if (date.isBefore(JobSearchRequest.EARLIEST_DATE)
        || date.isAfter(JobSearchRequest.LATEST_DATE)) {
      throw new IllegalArgumentException("out of bounds");
    }
    return date;
  }

  private static GeoPoint point(String value) {
    String[] parts = value.split(",", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("two numbers expected");
    }
    return new GeoPoint(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
  }
}
