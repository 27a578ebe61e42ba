package io.yizhan.service.query;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.lexicon.Area;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import io.yizhan.lexicon.Region;
import io.yizhan.occupation.OccupationGuess;
import io.yizhan.occupation.OccupationNormalizer;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.search.Facet;
import io.yizhan.search.FacetKind;
import io.yizhan.search.FacetValues;
import io.yizhan.search.JobSearchRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The facets of a search: what is chosen of them, and which are counted. Names become the codes
 * that the index knows; each value notes its own fault. One request; one thread.
 */
public final class FacetParameters {

  /** Names shown for an occupation that is not understood, and what each must be worth. */
  private static final int NEAREST_SHOWN = 3;

  private static final double LEAST_NEARNESS = 0.2;

  private final QueryParameters given;
  private final Lexicon lexicon;
  private final OccupationNormalizer normalizer;

  /** Reads a query string with the names of a schema, as its index did. */
  public FacetParameters(QueryParameters given, DocumentSchema schema) {
    this.given = given;
    this.lexicon = schema.lexicon();
    this.normalizer = schema.normalizer();
  }

  /**
   * The chosen values of each facet as the index knows them: names become codes. Rings are chosen
   * by {@link PlaceParameters}.
   *
   * @param plain how a value that is no code is written in the index
   */
  public <F extends Facet> Map<F, Set<String>> chosen(
      F[] facets, BiFunction<F, String, String> plain) {
    Map<F, Set<String>> chosen = new HashMap<>();
    for (F facet : facets) {
      if (facet.kind() == FacetKind.RING) {
        continue;
      }
      Set<String> named = given.texts(facet.key());
      if (named.size() > JobSearchRequest.MAX_CHOSEN) {
        // Before any is looked up, which costs more than to count them.
        given.reject(
            facet.key(), "最多选 " + JobSearchRequest.MAX_CHOSEN + " 个值，收到 " + named.size() + " 个");
      } else {
        chosen.put(facet, codes(facet, named, plain));
      }
    }
    return chosen;
  }

  private <F extends Facet> Set<String> codes(
      F facet, Set<String> named, BiFunction<F, String, String> plain) {
    Set<String> codes = new LinkedHashSet<>();
    for (String value : named) {
      if (value.length() > JobSearchRequest.MAX_TEXT_CHARS) {
        given.reject(
            facet.key(),
            "每个值最多 " + JobSearchRequest.MAX_TEXT_CHARS + " 个字，收到 " + value.length() + " 个");
      } else {
        code(facet, value, plain)
            .ifPresentOrElse(codes::add, () -> given.reject(facet.key(), unknown(facet, value)));
      }
    }
    return codes;
  }

  /**
   * Which facets to count: all unless some are named; {@code none} counts nothing. Beside a radius
   * the rings are counted only where they are named: those beyond it would cost more than the rest
   * of the search.
   */
  public <F extends Facet> Set<F> counted(F[] facets) {
    Set<String> names =
        given.texts("facets").stream()
            .flatMap(value -> Arrays.stream(value.split(",", -1)))
            .map(String::strip)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (names.isEmpty()) {
      boolean hasRadius = given.text("radiusKm").isPresent();
      return Arrays.stream(facets)
          .filter(facet -> !hasRadius || facet.kind() != FacetKind.RING)
          .collect(Collectors.toSet());
    }
    Map<String, F> known =
        Arrays.stream(facets).collect(Collectors.toMap(Facet::key, Function.identity()));
    Set<F> counted = new LinkedHashSet<>();
    for (String name : names) {
      F facet = known.get(name);
      if (facet != null) {
        counted.add(facet);
      } else if (!name.equals("none")) {
        String keys = Arrays.stream(facets).map(Facet::key).collect(Collectors.joining(" "));
        given.reject("facets", "应为 none 或 " + keys + "，收到：" + QueryParameters.shown(name));
      }
    }
    return counted;
  }

  private <F extends Facet> Optional<String> code(
      F facet, String value, BiFunction<F, String, String> plain) {
    return switch (facet.kind()) {
      case OCCUPATION ->
          lexicon.occupations().find(value).map(Occupation::code).or(() -> settledCode(value));
      case REGION -> lexicon.regions().find(value).map(Region::code).or(() -> divisionCode(value));
      case EMPLOYMENT_TYPE ->
          constant(List.of(EmploymentType.values()), EmploymentType::label, value);
      case SETTLEMENT -> constant(List.of(SettlementCycle.values()), SettlementCycle::label, value);
      case DATE -> FacetValues.date(value);
      case WEEKDAY -> FacetValues.weekday(value);
      case DAY_PART -> FacetValues.dayPart(value);
      case SHIFT_LENGTH -> FacetValues.shiftLength(value);
      case WAGE_BAND -> FacetValues.wageBand(value);
      case LODGING -> FacetValues.lodging(value);
      case EMPLOYER, PLAIN -> Optional.of(plain.apply(facet, value));
      case AREA -> lexicon.areas().find(value).map(Area::id);
      case RING -> Optional.empty();
    };
  }

  /** What a free title is read as; a whole 大类 is no reading anybody would filter by. */
  private Optional<String> settledCode(String title) {
    return normalizer
        .settle(title)
        .filter(guess -> !guess.isMajorClass())
        .map(OccupationGuess::code);
  }

  private String unknown(Facet facet, String value) {
    if (facet.kind() == FacetKind.DATE) {
      return "应为 2000 年到 2099 年的日期，如 2026-11-25，收到：" + QueryParameters.shown(value);
    }
    String unknown = "没有这个值：" + QueryParameters.shown(value);
    List<String> nearest =
        facet.kind() == FacetKind.OCCUPATION ? nearest(value) : List.<String>of();
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
      List<E> constants, Function<E, String> label, String value) {
    return constants.stream()
        .filter(each -> each.name().equalsIgnoreCase(value) || label.apply(each).equals(value))
        .map(Enum::name)
        .findFirst();
  }
}
