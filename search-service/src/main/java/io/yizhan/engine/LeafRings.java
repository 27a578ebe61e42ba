package io.yizhan.engine;

import io.yizhan.columns.PointColumn;

/** {@link Rings} in one segment. One thread. */
final class LeafRings extends LeafDimension {

  private final PointColumn places;
  private final Surroundings around;
  private final Surroundings.Reaches reaches;
  private final int[] counts;

  /**
   * Binds them.
   *
   * @param counts documents of which each ring is the first, at the end those in none; to be added
   *     to
   */
  LeafRings(Rings rings, PointColumn places, int[] counts) {
    this(rings, places, new Surroundings(rings.centre()), counts);
  }

  private LeafRings(Rings rings, PointColumn places, Surroundings around, int[] counts) {
    super(
        rings.chosen().map(reach -> new DocTest.PlaceTest(places, around, reach)),
        new int[0],
        new int[0]);
    this.places = places;
    this.around = around;
    this.reaches = new Surroundings.Reaches(rings.meters());
    this.counts = counts;
  }

  @Override
  void count(int doc) {
    counts[around.beyond(places, doc, reaches)]++;
  }

  @Override
  void count(Batch batch) {
    for (int i = 0; i < batch.size(); i++) {
      count(batch.doc(i));
    }
  }
}
