package io.yizhan.peers;

import io.yizhan.peers.protocol.PeerQuery;
import io.yizhan.peers.protocol.TermRule;
import java.util.Optional;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A {@link PeerQuery}, without its chosen occupation, in Lucene's own words. */
final class PlainLuceneQuery {

  private PlainLuceneQuery() {}

  static Query of(PeerQuery query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    terms(query).ifPresent(terms -> all.add(terms, Occur.MUST));
    all.add(
        LatLonPoint.newDistanceFeatureQuery(
            PeerFields.LOCATION,
            PeerQuery.DISTANCE_WEIGHT,
            query.lat(),
            query.lon(),
            PeerQuery.DISTANCE_PIVOT),
        Occur.SHOULD);
    all.add(
        new IndexOrDocValuesQuery(
            LatLonPoint.newDistanceQuery(
                PeerFields.LOCATION, query.lat(), query.lon(), query.radiusMeters()),
            LatLonDocValuesField.newSlowDistanceQuery(
                PeerFields.LOCATION, query.lat(), query.lon(), query.radiusMeters())),
        Occur.FILTER);
    all.add(
        LongField.newRangeQuery(PeerFields.VALID_UNTIL, query.now() + 1, Long.MAX_VALUE),
        Occur.FILTER);
    query
        .window()
        .ifPresent(
            window -> {
              all.add(new TermQuery(new Term(PeerFields.DAY, window.day())), Occur.FILTER);
              all.add(
                  IntField.newRangeQuery(
                      PeerFields.START_MINUTE, window.fromMinute(), Integer.MAX_VALUE),
                  Occur.FILTER);
              all.add(
                  IntField.newRangeQuery(PeerFields.END_MINUTE, 0, window.untilMinute()),
                  Occur.FILTER);
            });
    query
        .minPerHour()
        .ifPresent(
            least ->
                all.add(
                    DoubleField.newRangeQuery(
                        PeerFields.WAGE_PER_HOUR, least, Double.POSITIVE_INFINITY),
                    Occur.FILTER));
    return all.build();
  }

  /** What a query says of the text; empty when it browses. */
  static Optional<Query> terms(PeerQuery query) {
    if (query.terms().isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder terms = new BooleanQuery.Builder();
    Occur each = query.rule() == TermRule.ALL ? Occur.MUST : Occur.SHOULD;
    for (String term : query.terms()) {
      terms.add(
          new BooleanQuery.Builder()
              .add(
                  new BoostQuery(
                      new TermQuery(new Term(PeerFields.TITLE, term)), PeerQuery.TITLE_WEIGHT),
                  Occur.SHOULD)
              .add(new TermQuery(new Term(PeerFields.BODY, term)), Occur.SHOULD)
              .build(),
          each);
    }
    return Optional.of(terms.build());
  }
}
