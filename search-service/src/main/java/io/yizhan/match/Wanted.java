package io.yizhan.match;

import io.yizhan.engine.DocFilter;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

/**
 * Which records of the side that moves are asked for at all, beside fitting. One thread; as long as
 * one pass.
 *
 * @param filter what they must have
 * @param radiusMeters farthest distance of the two, to the hundred metres
 */
record Wanted(Optional<DocFilter> filter, Optional<Double> radiusMeters) {

  /** Everybody. */
  static final Wanted ALL = new Wanted(Optional.empty(), Optional.empty());

  /** Whether a record of the segment that the facts are of is asked for. */
  @FunctionalInterface
  interface Screen {

    /** Keeps those that are; the pair stands at any of them afterwards. */
    void retain(Contenders contenders, Facts facts, Pair pair);
  }

  /** What to screen a segment with; empty when all pass. */
  Optional<Screen> in(LeafReaderContext leaf) throws IOException {
    if (filter.isEmpty() && radiusMeters.isEmpty()) {
      return Optional.empty();
    }
    Optional<Bits> passing =
        filter.isEmpty() ? Optional.empty() : Optional.of(filter.get().in(leaf));
    return Optional.of(
        (contenders, facts, pair) -> {
          int kept = 0;
          for (int i = 0; i < contenders.size(); i++) {
            int doc = contenders.doc(i);
            contenders.keep(i, kept, contenders.verdict(i));
            boolean passes = passing.isEmpty() || passing.get().get(doc);
            kept += passes && isNear(doc, facts, pair) ? 1 : 0;
          }
          contenders.cut(kept);
        });
  }

  private boolean isNear(int doc, Facts facts, Pair pair) {
    if (radiusMeters.isEmpty()) {
      return true;
    }
    facts.at(doc);
    pair.moved();
    // As it is shown: from exact ones, the exact place could be told.
    return pair.hasPlaces() && Spoken.shownMeters(pair.meters()) <= radiusMeters.get();
  }
}
