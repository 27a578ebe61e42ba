package io.yizhan.search;

import io.yizhan.engine.Condition;
import io.yizhan.geo.GeoPoint;
import io.yizhan.ranking.FeatureWeights;
import io.yizhan.ranking.TextFeature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;

/** What of {@link StandingSearch} depends on the kind of record. Immutable. */
interface StandingParts<R> {

  /**
   * A circle around every place there is in China. In the clause of a text it stands for any other:
   * that a circle is given keeps the text from being read for places, which one says nothing, and
   * it is decided apart. So a text is one clause, wherever who typed it is.
   */
  Circle ANYWHERE = new Circle(new GeoPoint(30, 114), JobSearchRequest.MAX_RADIUS_METERS);

  /** The clauses of a request, the circle aside; one that has a text holds all of it. */
  List<R> clauses(R request);

  /** Terms of which whatever a clause finds has at least one; empty when none narrows it. */
  Set<Term> terms(R clause);

  /** What a record must be at a moment, whatever is asked; empty when nothing. */
  Optional<Condition> open(Instant now);

  /** What words count for: those that count nothing find nothing. */
  FeatureWeights<TextFeature> text();

  /** Reads a clause at a moment. A text costs its segmentation. */
  ReadClause read(R clause, Instant now);

  /** What is chosen, one facet at a time; those of a schedule speak of one day, so they stay. */
  static <F extends Enum<F> & Facet> List<Map<F, Set<String>>> apart(
      Map<F, Set<String>> chosen, Class<F> facets) {
    List<Map<F, Set<String>>> apart = new ArrayList<>();
    Map<F, Set<String>> schedule = new EnumMap<>(facets);
    chosen.forEach(
        (facet, values) -> {
          if (facet.kind().schedule().isPresent()) {
            schedule.put(facet, values);
          } else {
            apart.add(Map.of(facet, values));
          }
        });
    if (!schedule.isEmpty()) {
      apart.add(schedule);
    }
    return apart;
  }

  /** The terms of a clause that chooses values of one facet, whose values are terms. */
  static <F extends Enum<F> & Facet> Set<Term> terms(
      Map<F, Set<String>> chosen, Set<F> whoseValuesAreTerms) {
    if (chosen.size() != 1 || !whoseValuesAreTerms.containsAll(chosen.keySet())) {
      return Set.of();
    }
    return chosen.entrySet().stream()
        .flatMap(
            facet ->
                facet.getValue().stream().map(value -> new Term(facet.getKey().field(), value)))
        .collect(Collectors.toSet());
  }
}
