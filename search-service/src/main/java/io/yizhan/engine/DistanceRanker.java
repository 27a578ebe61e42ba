package io.yizhan.engine;

import io.yizhan.columns.PointColumn;
import java.io.IOException;

/** Ranks the nearest first; measures only what could still enter the page. One thread. */
final class DistanceRanker extends LeafRanker {

  private final PointColumn places;
  private final Surroundings around;
  private final int docBase;
  private final TopHits top;

  DistanceRanker(PointColumn places, Surroundings around, int docBase, TopHits top) {
    this.places = places;
    this.around = around;
    this.docBase = docBase;
    this.top = top;
  }

  @Override
  boolean needsScores() {
    return false;
  }

  @Override
  double atMostIn(int block) {
    return -around.atLeast(places.blocks(), block);
  }

  @Override
  void rank(int doc, float score) throws IOException {
    if (!places.has(doc)) {
      top.offer(Double.NEGATIVE_INFINITY, 0, docBase + doc);
    } else if (-around.atLeast(places, doc) >= top.least()) {
      top.offer(-around.meters(places, doc), 0, docBase + doc);
    }
  }
}
