package io.yizhan.occupation;

import io.yizhan.lexicon.Occupations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The nodes of one level and which of them each outcome lies below, so that probabilities are
 * summed without touching a string.
 *
 * <p>Where the classification has no node of the level above a code, the code stands for it.
 * Immutable.
 */
final class LevelNodes {

  private final List<String> codes;
  private final int[] nodeOf;

  LevelNodes(OccupationLevel level, List<String> outcomes, Occupations occupations) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    nodeOf = new int[outcomes.size()];
    for (int outcome = 0; outcome < nodeOf.length; outcome++) {
      String above = level.of(outcomes.get(outcome));
      String node = occupations.byCode(above).isPresent() ? above : outcomes.get(outcome);
      nodeOf[outcome] = numbers.computeIfAbsent(node, n -> numbers.size());
    }
    codes = List.copyOf(numbers.keySet());
  }

  /** The codes of the nodes, in the order of {@link #sums}. */
  List<String> codes() {
    return codes;
  }

  /** The probability of each node. */
  float[] sums(float[] probabilities) {
    float[] sums = new float[codes.size()];
    for (int outcome = 0; outcome < nodeOf.length; outcome++) {
      sums[nodeOf[outcome]] += probabilities[outcome];
    }
    return sums;
  }
}
