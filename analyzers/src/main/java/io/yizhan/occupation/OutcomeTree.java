package io.yizhan.occupation;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The codes a model chooses from, each with its way down the tree.
 *
 * <p>Every code is an outcome of its own, inner ones too: a label may say 机械设备修理人员 and mean no
 * single trade. An outcome's score is the sum over its nodes: itself, 小类, 中类, 大类. So a word seen
 * only with some welders speaks for all metal trades. Nodes 0…outcomes-1 are the outcomes
 * themselves.
 *
 * <p>Immutable.
 */
final class OutcomeTree {

  /** How much of a node's weight counts, beside the outcome's own. */
  static final float SHARE = 0.5f;

  private static final List<OccupationLevel> SHARED =
      List.of(OccupationLevel.SMALL, OccupationLevel.MIDDLE, OccupationLevel.MAJOR);

  private final List<String> codes;
  private final int[] above;
  private final int nodes;

  private OutcomeTree(List<String> codes, int[] above, int nodes) {
    this.codes = codes;
    this.above = above;
    this.nodes = nodes;
  }

  /** The tree over these codes, sorted and each once. */
  static OutcomeTree of(Collection<String> codes) {
    List<String> sorted = List.copyOf(new TreeSet<>(codes));
    Map<String, Integer> shared = new LinkedHashMap<>();
    int[] above = new int[sorted.size() * SHARED.size()];
    for (int outcome = 0; outcome < sorted.size(); outcome++) {
      for (int i = 0; i < SHARED.size(); i++) {
        String node = SHARED.get(i) + " " + SHARED.get(i).of(sorted.get(outcome));
        Integer known = shared.computeIfAbsent(node, n -> sorted.size() + shared.size());
        above[outcome * SHARED.size() + i] = known;
      }
    }
    return new OutcomeTree(sorted, above, sorted.size() + shared.size());
  }

  /** The outcomes, sorted by code. */
  List<String> codes() {
    return codes;
  }

  /** The number of a code, negative when it is no outcome. */
  int outcome(String code) {
    return Collections.binarySearch(codes, code);
  }

  /** Outcomes and the nodes above them. */
  int nodes() {
    return nodes;
  }

  /** Turns scores of nodes into scores of outcomes, in {@code scores[0, outcomes)}. */
  void addShared(float[] scores) {
    int at = 0;
    for (int outcome = 0; outcome < codes.size(); outcome++) {
      float shared = 0;
      for (int i = 0; i < SHARED.size(); i++) {
        shared += scores[above[at++]];
      }
      scores[outcome] += SHARE * shared;
    }
  }

  /** Adds an outcome's gradient to its nodes. */
  void spread(int outcome, float gradient, float[] nodeGradients) {
    nodeGradients[outcome] += gradient;
    for (int i = 0; i < SHARED.size(); i++) {
      nodeGradients[above[outcome * SHARED.size() + i]] += SHARE * gradient;
    }
  }
}
