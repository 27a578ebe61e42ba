package io.yizhan.search;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.yizhan.columns.PointColumn;
import io.yizhan.engine.Hit;
import io.yizhan.geo.GeoPoint;
import io.yizhan.indexing.IndexView;
import io.yizhan.ranking.ScorePart;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.ShownRecords;
import io.yizhan.schema.WorkerFields;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/**
 * Reads what hits show from one state of the index: the record in its document, which has no exact
 * place, and a distance that is no finer than it has to be. One thread; one page.
 */
final class WorkerHitReader {

  private static final int ABOUT_SENTENCES = 2;

  /** Distances are shown to the hundred metres. */
  private static final int SHOWN_METERS = 100;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final IndexView view;
  private final List<LeafReaderContext> leaves;
  private final ShownRecords records;
  private final Optional<Highlighter> highlighter;

  /** A reader that marks words with this highlighter, if there is one. */
  WorkerHitReader(IndexView view, Optional<Highlighter> highlighter) {
    this.view = view;
    this.leaves = view.searcher().getIndexReader().leaves();
    this.records = ShownRecords.of(view.searcher().getIndexReader());
    this.highlighter = highlighter;
  }

  /** A hit of the page. */
  WorkerHit read(Hit hit, WorkerSearchRequest request, List<ScorePart> parts) throws IOException {
    String recordJson = records.json(hit.doc());
    return new WorkerHit(
        hit.key().id().utf8ToString(),
        request.sort() == WorkerSort.RELEVANCE ? (float) hit.key().first() : 0,
        request.near().isPresent()
            ? distance(hit.doc(), request.near().get())
            : OptionalLong.empty(),
        recordJson,
        parts,
        about(recordJson));
  }

  private Optional<String> about(String recordJson) throws IOException {
    if (highlighter.isEmpty()) {
      return Optional.empty();
    }
    String about = JSON.readTree(recordJson).path("about").asText();
    return highlighter.get().sentences(DocumentFields.DESCRIPTION, about, ABOUT_SENTENCES);
  }

  private OptionalLong distance(int doc, GeoPoint near) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    PointColumn places = view.columns().of(leaf.reader()).points(WorkerFields.LOCATION);
    int inLeaf = doc - leaf.docBase;
    if (!places.has(inLeaf)) {
      return OptionalLong.empty();
    }
    GeoPoint place = new GeoPoint(places.latDegrees(inLeaf), places.lonDegrees(inLeaf));
    return OptionalLong.of(Math.round(near.distanceMeters(place) / SHOWN_METERS) * SHOWN_METERS);
  }
}
