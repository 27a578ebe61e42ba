package io.yizhan.peers.opensearch;

import io.yizhan.peers.protocol.PeerFacet;
import io.yizhan.peers.protocol.PeerQuery;
import io.yizhan.peers.protocol.TermRule;
import org.opensearch.common.geo.GeoPoint;
import org.opensearch.common.unit.DistanceUnit;
import org.opensearch.index.query.BoolQueryBuilder;
import org.opensearch.index.query.DistanceFeatureQueryBuilder;
import org.opensearch.index.query.QueryBuilders;
import org.opensearch.search.aggregations.AggregationBuilder;
import org.opensearch.search.aggregations.AggregationBuilders;
import org.opensearch.search.aggregations.BucketOrder;
import org.opensearch.search.builder.SearchSourceBuilder;

/**
 * A {@link PeerQuery} in OpenSearch's words: a bool query, {@code distance_feature}, terms
 * aggregations, and the chosen occupation as a post filter that the other facets repeat.
 */
final class OpenSearchQueries {

  /** More than any facet has values. */
  private static final int MOST_VALUES = 10_000;

  private OpenSearchQueries() {}

  static SearchSourceBuilder of(PeerQuery query) {
    SearchSourceBuilder source =
        new SearchSourceBuilder()
            .query(conditions(query))
            .size(PeerQuery.HITS)
            .trackTotalHits(true)
            .fetchSource(false);
    query
        .occupation()
        .ifPresent(
            code -> source.postFilter(QueryBuilders.termQuery(PeerFacet.OCCUPATION.field(), code)));
    for (PeerFacet facet : PeerFacet.values()) {
      source.aggregation(facet(facet, query));
    }
    return source;
  }

  private static AggregationBuilder facet(PeerFacet facet, PeerQuery query) {
    AggregationBuilder terms =
        AggregationBuilders.terms(facet.field())
            .field(facet.field())
            .size(MOST_VALUES)
            .order(BucketOrder.key(true));
    if (facet == PeerFacet.OCCUPATION || query.occupation().isEmpty()) {
      return terms;
    }
    return AggregationBuilders.filter(
            facet.field(),
            QueryBuilders.termQuery(PeerFacet.OCCUPATION.field(), query.occupation().orElseThrow()))
        .subAggregation(terms);
  }

  private static BoolQueryBuilder conditions(PeerQuery query) {
    GeoPoint centre = new GeoPoint(query.lat(), query.lon());
    BoolQueryBuilder all =
        QueryBuilders.boolQuery()
            .filter(
                QueryBuilders.geoDistanceQuery("location")
                    .point(centre)
                    .distance(query.radiusMeters(), DistanceUnit.METERS))
            .filter(QueryBuilders.rangeQuery("validUntil").gt(query.now()))
            .should(
                new DistanceFeatureQueryBuilder(
                        "location",
                        new DistanceFeatureQueryBuilder.Origin(centre),
                        PeerQuery.DISTANCE_PIVOT + "m")
                    .boost(PeerQuery.DISTANCE_WEIGHT));
    if (!query.terms().isEmpty()) {
      all.must(terms(query));
    }
    query
        .window()
        .ifPresent(
            window ->
                all.filter(QueryBuilders.termQuery("day", window.day()))
                    .filter(QueryBuilders.rangeQuery("startMinute").gte(window.fromMinute()))
                    .filter(QueryBuilders.rangeQuery("endMinute").lte(window.untilMinute())));
    query
        .minPerHour()
        .ifPresent(least -> all.filter(QueryBuilders.rangeQuery("wagePerHour").gte(least)));
    return all;
  }

  private static BoolQueryBuilder terms(PeerQuery query) {
    BoolQueryBuilder terms = QueryBuilders.boolQuery();
    for (String term : query.terms()) {
      BoolQueryBuilder either =
          QueryBuilders.boolQuery()
              .should(QueryBuilders.termQuery("title", term).boost(PeerQuery.TITLE_WEIGHT))
              .should(QueryBuilders.termQuery("body", term));
      switch (query.rule()) {
        case TermRule.ALL -> terms.must(either);
        case TermRule.ANY -> terms.should(either);
      }
    }
    return terms;
  }
}
