package io.yizhan.occupation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The most probable outcomes of a few thousand, without sorting them all. Stateless. */
final class Ranking {

  private static final Comparator<Entry> WORST_FIRST =
      Comparator.comparingDouble(Entry::probability)
          .thenComparing(Comparator.comparing(Entry::code).reversed());

  private Ranking() {}

  /** At most {@code size} outcomes above zero, best first; of equals the smaller code first. */
  static List<Entry> best(float[] probabilities, List<String> codes, int size) {
    PriorityQueue<Entry> kept = new PriorityQueue<>(WORST_FIRST);
    float least = 0;
    for (int outcome = 0; outcome < codes.size(); outcome++) {
      // Codes ascend, so an equal one that comes later is never better.
      if (probabilities[outcome] > least) {
        kept.add(new Entry(codes.get(outcome), probabilities[outcome]));
        if (kept.size() > size) {
          kept.poll();
        }
        least = kept.size() == size ? kept.element().probability() : 0;
      }
    }
    List<Entry> best = new ArrayList<>(kept);
    best.sort(WORST_FIRST.reversed());
    return best;
  }

  /** An outcome and its probability. */
  record Entry(String code, float probability) {}
}
