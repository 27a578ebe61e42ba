package io.yizhan.search;

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
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Reads what hits show from one state of the index: the record in its document, which has no exact
 * place, and a distance that is no finer than it has to be. One thread; one page.
 */
final class WorkerHitReader {

  private static final int ABOUT_SENTENCES = 2;

  private final HitPlaces places;
  private final ShownRecords records;
  private final Optional<Highlighter> highlighter;

  /** A reader that marks words with this highlighter, if there is one. */
  WorkerHitReader(IndexView view, Optional<Highlighter> highlighter) {
    this.places = new HitPlaces(view, WorkerFields.LOCATION);
    this.records = ShownRecords.of(view.searcher().getIndexReader());
    this.highlighter = highlighter;
  }

  /** A hit of the page. */
  WorkerHit read(Hit hit, WorkerSearchRequest request, List<ScorePart> parts) throws IOException {
    String recordJson = records.json(hit.doc());
    return new WorkerHit(
        hit.key().id().utf8ToString(),
        request.sort() == WorkerSort.RELEVANCE ? (float) hit.key().first() : 0,
        request.near().isPresent() ? distance(hit, request.near().get()) : OptionalLong.empty(),
        recordJson,
        parts,
        about(recordJson));
  }

  private Optional<String> about(String recordJson) throws IOException {
    if (highlighter.isEmpty()) {
      return Optional.empty();
    }
    String about = RecordTexts.text(recordJson, "about");
    return highlighter.get().sentences(DocumentFields.DESCRIPTION, about, ABOUT_SENTENCES);
  }

  private OptionalLong distance(Hit hit, GeoPoint near) throws IOException {
    OptionalDouble meters = places.meters(hit, near);
    return meters.isPresent()
        ? OptionalLong.of(
            Math.round(meters.getAsDouble() / WorkerSearchRequest.SHOWN_METERS)
                * (long) WorkerSearchRequest.SHOWN_METERS)
        : OptionalLong.empty();
  }
}
