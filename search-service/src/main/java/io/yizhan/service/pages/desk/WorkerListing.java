package io.yizhan.service.pages.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.lexicon.Occupations;
import io.yizhan.search.FacetValue;
import io.yizhan.search.WorkerFacet;
import io.yizhan.search.WorkerHit;
import io.yizhan.search.WorkerResults;
import io.yizhan.service.pages.FacetLinks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Found workers as the page shows them.
 *
 * @param text what was typed
 * @param total how many were found
 * @param found this page of them
 * @param facets each value a link that chooses it or lets it go
 * @param chosen facets that are chosen, to be sent along with another text
 * @param next address of the next page
 */
public record WorkerListing(
    String text,
    long total,
    List<FoundWorker> found,
    List<FacetLinks> facets,
    Map<String, List<String>> chosen,
    Optional<String> next) {

  private static final String PATH = "/desk/workers";
  private static final int LINKS = 8;
  private static final double METERS_PER_KM = 1000;

  /**
   * One worker.
   *
   * @param facts what is known of them, each a few words
   */
  public record FoundWorker(String id, String path, String trades, List<String> facts) {}

  /** Copies the collections. */
  public WorkerListing {
    found = List.copyOf(found);
    facets = List.copyOf(facets);
    chosen = Map.copyOf(chosen);
  }

  static WorkerListing of(
      Map<String, List<String>> query, WorkerResults results, Occupations occupations) {
    Map<String, List<String>> chosen = new TreeMap<>(query);
    chosen.keySet().removeAll(List.of("q", "cursor"));
    return new WorkerListing(
        query.getOrDefault("q", List.of("")).getFirst(),
        results.total(),
        results.hits().stream().map(hit -> found(hit, occupations)).toList(),
        facets(query, results),
        chosen,
        results.nextCursor().map(cursor -> address(with(query, "cursor", cursor))));
  }

  private static FoundWorker found(WorkerHit hit, Occupations occupations) {
    JsonNode worker = Person.record(hit.recordJson());
    List<String> facts = new ArrayList<>();
    names(worker.path("certificates")).ifPresent(names -> facts.add("证书：" + names));
    names(worker.path("skills")).ifPresent(names -> facts.add("会：" + names));
    if (worker.hasNonNull("experienceYears")) {
      facts.add("干了 " + worker.get("experienceYears").asInt() + " 年");
    }
    JsonNode attendance = worker.path("attendance");
    if (attendance.path("completed").asInt() > 0) {
      facts.add(
          "到岗 "
              + attendance.path("completed").asInt()
              + " 次，未到 "
              + attendance.path("noShow").asInt()
              + " 次");
    }
    if (hit.distanceMeters().isPresent()) {
      facts.add(Math.round(hit.distanceMeters().getAsLong() / METERS_PER_KM * 10) / 10.0 + " 公里");
    }
    return new FoundWorker(
        hit.id(), path(hit.id()), Person.trades(worker, occupations), List.copyOf(facts));
  }

  private static Optional<String> names(JsonNode list) {
    List<String> names = new ArrayList<>();
    list.forEach(one -> names.add(one.path("name").asText()));
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("、", names));
  }

  /** The page of a worker. */
  static String path(String id) {
    return PATH + "/" + encoded(id).replace("+", "%20");
  }

  private static List<FacetLinks> facets(Map<String, List<String>> query, WorkerResults results) {
    List<FacetLinks> facets = new ArrayList<>();
    for (WorkerFacet facet : WorkerFacet.values()) {
      List<FacetValue> values = results.facets().getOrDefault(facet, List.of());
      if (!values.isEmpty()) {
        facets.add(
            new FacetLinks(
                title(facet),
                values.stream()
                    .filter(value -> value.selected() || values.indexOf(value) < LINKS)
                    .map(value -> link(query, facet, value))
                    .toList()));
      }
    }
    return facets;
  }

  private static FacetLinks.Link link(
      Map<String, List<String>> query, WorkerFacet facet, FacetValue value) {
    Map<String, List<String>> next = new TreeMap<>(query);
    next.remove("cursor");
    List<String> values = new ArrayList<>(next.getOrDefault(facet.key(), List.of()));
    if (!values.remove(value.value()) && !values.remove(value.label())) {
      values.add(value.value());
    }
    next.put(facet.key(), values);
    return new FacetLinks.Link(value.label(), value.count(), value.selected(), address(next));
  }

  private static String title(WorkerFacet facet) {
    return switch (facet) {
      case OCCUPATION -> "工种";
      case SKILL -> "技能";
      case CERTIFICATE -> "证书";
      case REGION -> "地区";
      case EMPLOYMENT_TYPE -> "用工性质";
      case SETTLEMENT -> "结算";
      case AREA -> "园区、服务圈";
      case DISTANCE -> "距离";
      case STATION -> "驿站";
      case DATE -> "哪天有空";
      case WEEKDAY -> "星期几有空";
      case DAY_PART -> "什么时候有空";
    };
  }

  private static Map<String, List<String>> with(
      Map<String, List<String>> query, String name, String value) {
    Map<String, List<String>> next = new TreeMap<>(query);
    next.put(name, List.of(value));
    return next;
  }

  private static String address(Map<String, List<String>> query) {
    List<String> parts = new ArrayList<>();
    query.forEach(
        (name, values) -> values.forEach(value -> parts.add(encoded(name) + "=" + encoded(value))));
    return parts.isEmpty() ? PATH : PATH + "?" + String.join("&", parts);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
