package io.yizhan.match;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

/**
 * One record against all of the other kind: rules that tell most apart first, a thousand documents
 * at a time, then time for whoever is left, and a score for whoever can still enter the page. One
 * thread; used once.
 *
 * @param <F> what is asked of the side that moves
 */
final class Scan<F extends Facts> {

  private final MatchSide<F> moving;
  private final Wanted wanted;
  private final PairMaker<F> pairs;
  private final Scores scores;
  private final TopCandidates hits;
  private final TopCandidates nearMisses;
  private final boolean nearMissesWanted;
  private long total;

  /**
   * A pass.
   *
   * @param nearMissesWanted how many that one rule alone excludes; 0 stops at the first such rule
   */
  Scan(
      MatchSide<F> moving,
      Wanted wanted,
      PairMaker<F> pairs,
      Scores scores,
      int size,
      int nearMissesWanted,
      Optional<Candidate> after) {
    this.moving = moving;
    this.wanted = wanted;
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

    /** A pair that moves with these facts. */
    Pair pair(F moving);
  }

  /** Runs the pass. */
  void run() throws IOException {
    List<RuleGroup<F>> groups = moving.groups();
    Contenders contenders = new Contenders();
    for (LeafReaderContext leaf : moving.leaves()) {
      F facts = moving.facts(leaf);
      Pair pair = pairs.pair(facts);
      if (pair.outcome(moving.standingRule()) == Outcome.UNMET) {
        return;
      }
      Optional<Wanted.Screen> narrowing = wanted.in(leaf);
      Bits live = leaf.reader().getLiveDocs();
      int documents = leaf.reader().maxDoc();
      for (int from = 0; from < documents; from += Contenders.MOST) {
        contenders.fill(from, Math.min(documents, from + Contenders.MOST), live);
        for (RuleGroup<F> group : groups) {
          group.screen(contenders, facts, pair, nearMissesWanted);
        }
        narrowing.ifPresent(screen -> screen.retain(contenders, facts, pair));
        for (int i = 0; i < contenders.size(); i++) {
          facts.at(contenders.doc(i));
          pair.moved();
          judge(contenders.verdict(i) == Verdict.PASSES, pair, facts, leaf.docBase);
        }
      }
    }
  }

  /**
   * Judges a pair of which all rules but time were asked.
   *
   * @param passes whether none excludes it; else one does
   */
  private void judge(boolean passes, Pair pair, F facts, int docBase) {
    // Whether somebody is free costs the most: not asked where nothing would come of it.
    if (!passes && !scores.mayReach(nearMisses.least(), pair)) {
      return;
    }
    boolean free = pair.outcome(Rule.TIME) != Outcome.UNMET;
    if (passes && free) {
      total++;
      offer(hits, pair, facts, docBase);
    } else if (nearMissesWanted && passes != free) {
      offer(nearMisses, pair, facts, docBase);
    }
  }

  private void offer(TopCandidates best, Pair pair, F facts, int docBase) {
    if (scores.mayReach(best.least(), pair)) {
      best.offer(scores.score(pair), facts, docBase);
    }
  }

  /** How many no rule excludes. */
  long total() {
    return total;
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
