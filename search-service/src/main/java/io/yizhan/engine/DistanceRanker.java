package io.yizhan.engine;

import java.io.IOException;

/** Ranks the nearest first; measures only what could still enter the page. One thread. */
final class DistanceRanker extends LeafRanker {

  private final Distances distances;
  private final int docBase;
  private final TopHits top;

  DistanceRanker(Distances distances, int docBase, TopHits top) {
    this.distances = distances;
    this.docBase = docBase;
    this.top = top;
  }

  @Override
  boolean needsScores() {
    return false;
  }

  @Override
  double atMostIn(int block) {
    return -distances.atLeastIn(block);
  }

  @Override
  boolean mayEnter(int doc, float score) {
    double first = distances.has(doc) ? -distances.atLeast(doc) : Double.NEGATIVE_INFINITY;
    return first >= top.least();
  }

  @Override
  void rank(int doc, float score) throws IOException {
    if (!distances.has(doc)) {
      top.offer(Double.NEGATIVE_INFINITY, 0, docBase + doc);
    } else if (-distances.atLeast(doc) >= top.least()) {
      top.offer(-distances.meters(doc), 0, docBase + doc);
    }
  }
}
