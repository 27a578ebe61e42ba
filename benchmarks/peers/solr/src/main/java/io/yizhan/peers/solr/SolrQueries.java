package io.yizhan.peers.solr;

import io.yizhan.peers.protocol.PeerFacet;
import io.yizhan.peers.protocol.PeerQuery;
import io.yizhan.peers.protocol.TermRule;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.util.ClientUtils;

/**
 * A {@link PeerQuery} in Solr's words: the standard parser for terms, a function for distance,
 * uncached filters, and field facets that leave out the tagged filter of the chosen occupation.
 */
final class SolrQueries {

  private static final String CHOSEN = "CHOSEN";
  private static final double METERS_PER_KILOMETER = 1_000;

  private SolrQueries() {}

  static SolrQuery of(PeerQuery query) {
    SolrQuery solr = new SolrQuery(text(query) + " _val_:\"" + distance(query) + "\"");
    solr.setParam("q.op", "OR");
    solr.setRows(PeerQuery.HITS);
    solr.setFields("id", "score");
    solr.addFilterQuery(
        "{!geofilt cache=false sfield=location pt="
            + query.lat()
            + ","
            + query.lon()
            + " d="
            + query.radiusMeters() / METERS_PER_KILOMETER
            + "}");
    solr.addFilterQuery("{!cache=false}validUntil:{" + query.now() + " TO *]");
    query
        .window()
        .ifPresent(
            window -> {
              solr.addFilterQuery("{!term f=day cache=false}" + window.day());
              solr.addFilterQuery("{!cache=false}startMinute:[" + window.fromMinute() + " TO *]");
              solr.addFilterQuery("{!cache=false}endMinute:[* TO " + window.untilMinute() + "]");
            });
    query
        .minPerHour()
        .ifPresent(least -> solr.addFilterQuery("{!cache=false}wagePerHour:[" + least + " TO *]"));
    query
        .occupation()
        .ifPresent(
            code ->
                solr.addFilterQuery("{!term f=occupation cache=false tag=" + CHOSEN + "}" + code));
    addFacets(solr);
    return solr;
  }

  private static void addFacets(SolrQuery solr) {
    solr.setFacet(true);
    solr.setFacetLimit(-1);
    solr.setFacetMinCount(1);
    solr.setFacetSort("index");
    for (PeerFacet facet : PeerFacet.values()) {
      solr.addFacetField(
          facet == PeerFacet.OCCUPATION ? "{!ex=" + CHOSEN + "}" + facet.field() : facet.field());
    }
  }

  private static String text(PeerQuery query) {
    if (query.terms().isEmpty()) {
      return "";
    }
    String each = query.rule() == TermRule.ALL ? "+" : "";
    return query.terms().stream()
        .map(ClientUtils::escapeQueryChars)
        .map(term -> each + "(title:" + term + "^" + PeerQuery.TITLE_WEIGHT + " body:" + term + ")")
        .collect(Collectors.joining(" ", "+(", ")"));
  }

  private static String distance(PeerQuery query) {
    double pivot = PeerQuery.DISTANCE_PIVOT / METERS_PER_KILOMETER;
    return "div("
        + PeerQuery.DISTANCE_WEIGHT * pivot
        + ",sum("
        + pivot
        + ",geodist(location,"
        + query.lat()
        + ","
        + query.lon()
        + ")))";
  }
}
