package io.yizhan.engine;

import io.yizhan.columns.PointColumn;
import io.yizhan.columns.SegmentColumns;
import io.yizhan.geo.GeoPoint;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.SloppyMath;

/** Where the documents of one segment stand in an order. */
@FunctionalInterface
interface LeafRanker {

  /**
   * Offers a document that meets every condition.
   *
   * @param doc number in the segment
   * @param score that of the text, on the document; 0 without text
   */
  void rank(int doc, Scorable score) throws IOException;

  /** The ranker of an order in one segment. */
  static LeafRanker of(
      Order order, List<Preference> preferences, SegmentColumns columns, int docBase, TopHits top) {
    return switch (order) {
      case Order.ByScore(String thenField) -> {
        long[] then = columns.longs(thenField);
        LeafPreference[] bound =
            preferences.stream()
                .map(preference -> LeafPreference.of(preference, columns))
                .toArray(LeafPreference[]::new);
        double most = preferences.stream().mapToDouble(Preference::weight).sum();
        yield (doc, text) -> {
          double score = text.score();
          // Cheaper than the distances that preferences are made of.
          if ((float) (score + most) < top.least()) {
            return;
          }
          for (LeafPreference preference : bound) {
            score += preference.of(doc);
          }
          top.offer((float) score, then[doc], docBase + doc);
        };
      }
      case Order.ByDistance(String field, GeoPoint centre) -> {
        PointColumn places = columns.points(field);
        yield (doc, _) ->
            top.offer(
                places.has(doc) ? -meters(centre, places, doc) : Double.NEGATIVE_INFINITY,
                0,
                docBase + doc);
      }
      case Order.ByDouble(String field) -> {
        double[] numbers = columns.doubles(field);
        yield (doc, _) ->
            top.offer(
                Double.isNaN(numbers[doc]) ? Double.NEGATIVE_INFINITY : numbers[doc],
                0,
                docBase + doc);
      }
      case Order.ByLong(String field) -> {
        long[] numbers = columns.longs(field);
        yield (doc, _) -> top.offer(0, numbers[doc], docBase + doc);
      }
    };
  }

  /** A preference in one segment. */
  @FunctionalInterface
  interface LeafPreference {

    /** What it adds for a document. */
    float of(int doc);

    /** Binds a preference to columns. */
    static LeafPreference of(Preference preference, SegmentColumns columns) {
      return switch (preference) {
        case Preference.Nearness(String field, GeoPoint centre, float weight, double pivot) -> {
          PointColumn places = columns.points(field);
          yield doc ->
              places.has(doc)
                  ? (float) (weight * (pivot / (pivot + meters(centre, places, doc))))
                  : 0;
        }
        case Preference.Freshness(String field, long origin, float weight, long pivot) -> {
          long[] moments = columns.longs(field);
          yield doc -> {
            long moment = moments[doc];
            return moment == SegmentColumns.NO_LONG
                ? 0
                : (float) (weight * (pivot / (pivot + Math.abs((double) origin - moment))));
          };
        }
      };
    }
  }

  private static double meters(GeoPoint centre, PointColumn places, int doc) {
    return SloppyMath.haversinMeters(
        centre.lat(), centre.lon(), places.latDegrees(doc), places.lonDegrees(doc));
  }
}
