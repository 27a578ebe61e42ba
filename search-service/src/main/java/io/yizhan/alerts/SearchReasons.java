package io.yizhan.alerts;

import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoPoint;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.Job;
import io.yizhan.search.Facet;
import io.yizhan.search.FacetLabels;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.PayFloor;
import io.yizhan.search.SearchRequest;
import io.yizhan.search.WorkerSearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Says what of a saved search a record has met, a short sentence each. All of it is met, so the
 * search itself says it; only how far a job is comes from the record. Where a worker is, is said by
 * nobody. Immutable; safe for any thread.
 */
final class SearchReasons {

  private static final double METERS_PER_KM = 1_000;

  private final FacetLabels labels;

  /** Sentences with the names of a lexicon. */
  SearchReasons(Lexicon lexicon) {
    this.labels = new FacetLabels(lexicon);
  }

  List<String> of(SearchRequest<?, ?> request, DistrictRecord record) {
    List<String> reasons = new ArrayList<>();
    SortedMap<String, String> chosen = new TreeMap<>();
    request.chosen().forEach((facet, values) -> chosen.put(facet.key(), chosen(facet, values)));
    reasons.addAll(chosen.values());
    if (request instanceof JobSearchRequest jobs) {
      jobs.payFloor().map(SearchReasons::paid).ifPresent(reasons::add);
      if (!jobs.text().isBlank()) {
        reasons.add("符合您写的“" + jobs.text() + "”");
      }
    }
    if (request instanceof WorkerSearchRequest workers) {
      workers.offer().map(SearchReasons::content).ifPresent(reasons::add);
      if (!workers.free().isEmpty()) {
        reasons.add("您要的时间有空");
      }
      if (!workers.text().isBlank()) {
        reasons.add("符合您写的“" + workers.text() + "”");
      }
    }
    if (request.radiusMeters().isPresent()) {
      reasons.add(within(request, record));
    }
    if (!request.inside().isEmpty()) {
      reasons.add("在您画的范围内");
    }
    return reasons;
  }

  private String chosen(Facet facet, Set<String> values) {
    return values.stream()
        .map(value -> labels.of(facet.kind(), value))
        .sorted()
        .collect(Collectors.joining("、", FacetLabels.of(facet) + "：", ""));
  }

  private static String paid(PayFloor floor) {
    return "工资不低于" + amount(floor);
  }

  private static String content(PayFloor offer) {
    return "接受" + amount(offer);
  }

  private static String amount(PayFloor pay) {
    return number(pay.yuan()) + "元" + per(pay.period());
  }

  private static String per(WagePeriod period) {
    return switch (period) {
      case HOUR -> "/小时";
      case DAY -> "/天";
      case WEEK -> "/周";
      case MONTH -> "/月";
      case YEAR -> "/年";
      case PIECE -> "/件";
    };
  }

  private static String within(SearchRequest<?, ?> request, DistrictRecord record) {
    Optional<GeoPoint> place =
        record instanceof Job job ? job.location().point() : Optional.<GeoPoint>empty();
    Optional<GeoPoint> near = request.near();
    if (place.isEmpty() || near.isEmpty()) {
      return "在您选的范围内";
    }
    double km = Math.round(near.get().distanceMeters(place.get()) / METERS_PER_KM * 10) / 10.0;
    return "离您选的地点约" + number(km) + "公里";
  }

  private static String number(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }
}
