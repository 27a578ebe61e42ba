package io.yizhan.match;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

/**
 * One record against all of the other kind: one pass over the columns, rules cheapest first, a
 * score for what passes. One thread; used once.
 *
 * @param <F> what is asked of the side that moves
 */
final class Scan<F extends Facts> {

  private static final Rule[] RULES = Rule.values();

  private final MatchSide<F> moving;
  private final PairMaker<F> pairs;
  private final Scores scores;
  private final TopCandidates hits;
  private final TopCandidates nearMisses;
  private final boolean nearMissesWanted;
  private final long[] onlyUnmet = new long[RULES.length];
  private long total;

  /**
   * A pass.
   *
   * @param nearMissesWanted how many that one rule alone excludes; 0 stops at the first such rule
   */
  Scan(
      MatchSide<F> moving,
      PairMaker<F> pairs,
      Scores scores,
      int size,
      int nearMissesWanted,
      Optional<Candidate> after) {
    this.moving = moving;
    this.pairs = pairs;
    this.scores = scores;
    this.hits = new TopCandidates(size, after);
    this.nearMisses = new TopCandidates(nearMissesWanted, Optional.empty());
    this.nearMissesWanted = nearMissesWanted > 0;
  }

  /**
   * Puts the moving side beside the one that stands.
   *
   * @param <F> what is asked of the side that moves
   */
  @FunctionalInterface
  interface PairMaker<F> {

    /** A pair whose outcomes go through a memory. */
    Pair pair(F moving, RuleMemory memory);
  }

  /** Runs the pass. */
  void run() throws IOException {
    RuleMemory memory = moving.memory();
    for (LeafReaderContext leaf : moving.leaves()) {
      F facts = moving.facts(leaf);
      Pair pair = pairs.pair(facts, memory);
      Bits live = leaf.reader().getLiveDocs();
      int documents = leaf.reader().maxDoc();
      for (int doc = 0; doc < documents; doc++) {
        if (live == null || live.get(doc)) {
          facts.at(doc);
          pair.moved();
          judge(pair, facts, leaf.docBase);
        }
      }
    }
  }

  private void judge(Pair pair, F facts, int docBase) {
    int failed = 0;
    int last = 0;
    for (Rule rule : RULES) {
      if (rule.excludes() && pair.outcome(rule) == Outcome.UNMET) {
        failed++;
        last = rule.ordinal();
        if (failed > 1 || !nearMissesWanted || !rule.isNearMiss()) {
          return;
        }
      }
    }
    if (failed == 0) {
      total++;
      hits.offer(scores.score(pair), facts, docBase);
    } else {
      onlyUnmet[last]++;
      nearMisses.offer(scores.score(pair), facts, docBase);
    }
  }

  /** How many no rule excludes. */
  long total() {
    return total;
  }

  /** How many each rule alone excludes that can be helped; where near misses are wanted. */
  Map<Rule, Long> onlyUnmet() {
    Map<Rule, Long> counts = new EnumMap<>(Rule.class);
    for (Rule rule : RULES) {
      if (onlyUnmet[rule.ordinal()] > 0) {
        counts.put(rule, onlyUnmet[rule.ordinal()]);
      }
    }
    return counts;
  }

  /** The best of them. */
  TopCandidates hits() {
    return hits;
  }

  /** The best of those that one rule alone excludes. */
  TopCandidates nearMisses() {
    return nearMisses;
  }
}
