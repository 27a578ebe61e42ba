package io.yizhan.search;

import io.yizhan.geo.GeoPoint;
import io.yizhan.schema.JobFields;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/**
 * The order of hits as Lucene sorts them. Each ends with the record id, which no two jobs share, so
 * that there are no ties. What is unknown, a place or a pay or a date, comes last.
 */
final class HitOrder {

  private static final SortField BY_ID = new SortField(JobFields.ID, SortField.Type.STRING);

  private HitOrder() {}

  static Sort of(JobSearchRequest request) {
    return switch (request.sort()) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newestFirst(), BY_ID);
      case DISTANCE -> {
        GeoPoint near = request.near().orElseThrow();
        yield new Sort(
            LatLonDocValuesField.newDistanceSort(JobFields.LOCATION, near.lat(), near.lon()),
            BY_ID);
      }
      case WAGE -> new Sort(bestPaidFirst(), BY_ID);
      case POSTED -> new Sort(newestFirst(), BY_ID);
    };
  }

  private static SortField newestFirst() {
    SortField field =
        LongField.newSortField(JobFields.POSTED_AT, true, SortedNumericSelector.Type.MAX);
    field.setMissingValue(Long.MIN_VALUE);
    return field;
  }

  private static SortField bestPaidFirst() {
    SortField field =
        DoubleField.newSortField(JobFields.WAGE_PER_HOUR, true, SortedNumericSelector.Type.MAX);
    field.setMissingValue(Double.NEGATIVE_INFINITY);
    return field;
  }
}
