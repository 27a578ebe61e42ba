package io.yizhan.service.pages.seeker;

import io.yizhan.codec.RecordCodec;
import io.yizhan.search.FacetValue;
import io.yizhan.search.JobFacet;
import io.yizhan.search.JobResults;
import io.yizhan.search.Relaxed;
import io.yizhan.search.TotalRelation;
import io.yizhan.service.pages.Choice;
import io.yizhan.service.pages.FacetLinks;
import io.yizhan.understanding.Understanding;
import io.yizhan.understanding.Use;
import io.yizhan.understanding.UsedSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns results into links and sentences. Stateless apart from its reader of records. */
final class JobList {

  /** What is narrowed by, in the order of the page. */
  static final Map<JobFacet, String> FACETS = facets();

  private static final int SHOWN_VALUES = 8;
  private static final List<Choice> ORDERS =
      List.of(
          new Choice("relevance", "最合适"), new Choice("wage", "工资最高"), new Choice("posted", "最新发布"));

  private final JobReader jobs;

  JobList(JobReader jobs) {
    this.jobs = jobs;
  }

  FoundJobs of(SearchAddress address, JobResults results, boolean near, Instant now) {
    String text = address.values("q").stream().findFirst().orElse("").strip();
    LocalDate today = LocalDate.ofInstant(now, RecordCodec.ZONE);
    List<FoundJobs.Link> chips = new ArrayList<>();
    results.understood().ifPresent(read -> understood(address, text, read, chips));
    chosen(address, results, chips);
    return new FoundJobs(
        text,
        address.beside("q", "sort"),
        chips,
        (results.relation() == TotalRelation.EQUAL ? "共 " : "至少 ") + results.total() + " 个岗位",
        results.relaxed().stream().map(Relaxed::why).toList(),
        results.didYouMean().stream()
            .map(other -> new FoundJobs.Link(other, address.set("q", other).href()))
            .toList(),
        near ? List.of() : links(address, results),
        ORDERS,
        address.values("sort").stream().findFirst().orElse("relevance"),
        results.hits().stream()
            .map(hit -> JobCard.of(jobs.read(hit.recordJson()), hit.distanceMeters(), today))
            .toList(),
        address.values("cursor").isEmpty() ? "" : address.set("cursor", "").href(),
        near ? "" : results.nextCursor().map(next -> address.set("cursor", next).href()).orElse(""),
        near);
  }

  /** A chip for each stretch of the text that decides or ranks: without it the text is shorter. */
  private static void understood(
      SearchAddress address, String text, Understanding read, List<FoundJobs.Link> chips) {
    for (UsedSpan used : read.uses()) {
      int start = used.span().start();
      int end = used.span().end();
      if ((used.use() == Use.FILTER || used.use() == Use.BOOST) && end <= text.length()) {
        String rest = text.substring(0, start) + " " + text.substring(end);
        chips.add(
            new FoundJobs.Link(text.substring(start, end), address.set("q", rest.strip()).href()));
      }
    }
  }

  private static void chosen(
      SearchAddress address, JobResults results, List<FoundJobs.Link> chips) {
    for (JobFacet facet : JobFacet.values()) {
      for (FacetValue value : results.facets().getOrDefault(facet, List.of())) {
        if (value.selected()) {
          chips.add(new FoundJobs.Link(value.label(), without(address, facet.key(), value).href()));
        }
      }
    }
  }

  private static List<FacetLinks> links(SearchAddress address, JobResults results) {
    List<FacetLinks> shown = new ArrayList<>();
    FACETS.forEach(
        (facet, title) -> {
          List<FacetLinks.Link> links =
              leaves(results.facets().getOrDefault(facet, List.of())).stream()
                  .map(value -> link(address, facet.key(), value))
                  .toList();
          if (!links.isEmpty()) {
            shown.add(new FacetLinks(title, links));
          }
        });
    return shown;
  }

  private static FacetLinks.Link link(SearchAddress address, String key, FacetValue value) {
    SearchAddress turned =
        value.selected() ? without(address, key, value) : address.with(key, value.value());
    return new FacetLinks.Link(value.label(), value.count(), value.selected(), turned.href());
  }

  /** An address may name a value by its code or as people do. */
  private static SearchAddress without(SearchAddress address, String key, FacetValue value) {
    return address.without(key, value.value()).without(key, value.label());
  }

  /** Chosen values, then the finest of a tree, the most frequent first; none without a job. */
  private static List<FacetValue> leaves(List<FacetValue> values) {
    Set<String> parents =
        values.stream().flatMap(value -> value.parent().stream()).collect(Collectors.toSet());
    return values.stream()
        .filter(
            value -> value.selected() || (value.count() > 0 && !parents.contains(value.value())))
        .sorted(Comparator.comparing(FacetValue::selected).reversed())
        .limit(SHOWN_VALUES)
        .toList();
  }

  private static Map<JobFacet, String> facets() {
    Map<JobFacet, String> shown = new LinkedHashMap<>();
    shown.put(JobFacet.OCCUPATION, "工种");
    shown.put(JobFacet.DATE, "哪天");
    shown.put(JobFacet.DAY_PART, "时段");
    shown.put(JobFacet.WAGE, "日薪");
    shown.put(JobFacet.SETTLEMENT, "结算");
    shown.put(JobFacet.LODGING, "住宿");
    shown.put(JobFacet.AREA, "地点");
    return shown;
  }
}
