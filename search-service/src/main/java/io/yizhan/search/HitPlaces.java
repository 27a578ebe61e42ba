package io.yizhan.search;

import io.yizhan.columns.PointColumn;
import io.yizhan.engine.Hit;
import io.yizhan.geo.GeoPoint;
import io.yizhan.indexing.IndexView;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** How far hits are, by the column of their places in one state of the index. One thread. */
final class HitPlaces {

  private final IndexView view;
  private final String field;
  private final List<LeafReaderContext> leaves;

  /** Reads a column of points. */
  HitPlaces(IndexView view, String field) {
    this.view = view;
    this.field = field;
    this.leaves = view.searcher().getIndexReader().leaves();
  }

  /** Metres from a place; empty for a hit without one. */
  OptionalDouble meters(Hit hit, GeoPoint near) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc(), leaves));
    PointColumn places = view.columns().of(leaf.reader()).points(field);
    int doc = hit.doc() - leaf.docBase;
    if (!places.has(doc)) {
      return OptionalDouble.empty();
    }
    GeoPoint place = new GeoPoint(places.latDegrees(doc), places.lonDegrees(doc));
    return OptionalDouble.of(near.distanceMeters(place));
  }
}
