package io.yizhan.match;

import java.io.IOException;
import java.util.Optional;

/**
 * The best matches and near misses of one record: time is asked of whoever a {@link Screening}
 * leaves, and a score reckoned for whoever can still enter the page. One thread; used once.
 */
final class Scan {

  private final Scores scores;
  private final TopCandidates hits;
  private final TopCandidates nearMisses;
  private final boolean nearMissesWanted;
  private long total;

  /**
   * A pass.
   *
   * @param nearMissesWanted how many that one rule alone excludes; 0 looks for none
   * @param after only what comes behind this one is kept
   */
  Scan(Scores scores, int size, int nearMissesWanted, Optional<Candidate> after) {
    this.scores = scores;
    this.hits = new TopCandidates(size, after);
    this.nearMisses = new TopCandidates(nearMissesWanted, Optional.empty());
    this.nearMissesWanted = nearMissesWanted > 0;
  }

  /** Runs the pass over one side. */
  <F extends Facts> void run(MatchSide<F> moving, Wanted wanted, Screening.PairMaker<F> pairs)
      throws IOException {
    new Screening<>(moving, wanted, pairs, nearMissesWanted).run(this::judge);
  }

  private void judge(boolean passes, Pair pair, Facts facts, int docBase) {
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

  private void offer(TopCandidates best, Pair pair, Facts facts, int docBase) {
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
