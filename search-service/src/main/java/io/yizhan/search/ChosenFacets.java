package io.yizhan.search;

import io.yizhan.engine.Condition;
import io.yizhan.engine.Dimension;
import io.yizhan.engine.SetCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** What is chosen of facets, as parts of a question: a condition, or a dimension where counted. */
final class ChosenFacets {

  /** Key of the one dimension that all facets of a schedule share. */
  static final String SCHEDULE = "schedule";

  private ChosenFacets() {}

  /** Whether a facet of the schedule is counted. */
  static <F extends Enum<F> & Facet> boolean countsSchedule(SearchRequest<F, ?> request) {
    return request.counted().stream().anyMatch(ChosenFacets::isOfSchedule);
  }

  private static boolean isOfSchedule(Facet facet) {
    return facet.kind().schedule().isPresent();
  }

  /** A document has one of the chosen values. */
  static SetCondition anyOf(Set<String> values) {
    return new SetCondition.AnyOf(terms(values));
  }

  /**
   * Conditions for what is chosen of the facets that are not counted, the schedule aside.
   *
   * @param meaning what the chosen values of a facet ask of a document
   */
  static <F extends Enum<F> & Facet> List<Condition> conditions(
      SearchRequest<F, ?> request, BiFunction<F, Set<String>, SetCondition> meaning) {
    List<Condition> conditions = new ArrayList<>();
    request
        .chosen()
        .forEach(
            (facet, values) -> {
              if (!request.counted().contains(facet) && !isOfSchedule(facet)) {
                SetCondition chosen = meaning.apply(facet, values);
                conditions.add(new Condition.OnSet(facet.field(), chosen, proposal(facet, chosen)));
              }
            });
    return conditions;
  }

  /**
   * A dimension for each facet that is counted, with what is chosen of it; the schedule aside.
   *
   * @param meaning what the chosen values of a facet ask of a document
   */
  static <F extends Enum<F> & Facet> List<Dimension> dimensions(
      SearchRequest<F, ?> request, BiFunction<F, Set<String>, SetCondition> meaning) {
    return request.counted().stream()
        .filter(facet -> !isOfSchedule(facet) && facet.kind() != FacetKind.RING)
        .sorted()
        .map(
            facet ->
                new Dimension(
                    facet.key(),
                    facet.field(),
                    Optional.ofNullable(request.chosen().get(facet))
                        .map(values -> meaning.apply(facet, values)),
                    true))
        .toList();
  }

  /**
   * Conditions on where a document lies; a radius is none while rings are counted.
   *
   * @param field a column of points
   */
  static List<Condition> places(SearchRequest<?, ?> request, String field) {
    List<Condition> conditions = new ArrayList<>();
    if (!DistanceRings.areCounted(request) && request.near().isPresent()) {
      request
          .radiusMeters()
          .ifPresent(
              radius -> conditions.add(new Condition.Within(field, request.near().get(), radius)));
    }
    request.inside().forEach(area -> conditions.add(new Condition.Inside(field, area)));
    return conditions;
  }

  private static Optional<Query> proposal(Facet facet, SetCondition chosen) {
    return switch (chosen) {
      case SetCondition.AnyOf(Set<BytesRef> values) ->
          Optional.of(new TermInSetQuery(facet.field(), values));
      case SetCondition.AnyPassing _, SetCondition.AnyRemembered _ -> Optional.empty();
    };
  }

  private static Set<BytesRef> terms(Set<String> values) {
    return values.stream().map(BytesRef::new).collect(Collectors.toSet());
  }
}
