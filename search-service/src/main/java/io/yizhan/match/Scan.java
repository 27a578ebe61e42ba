package io.yizhan.match;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The best matches and near misses of one record: time is asked of whoever a {@link Screening}
 * leaves, and a score reckoned for whoever can still enter the page. One thread; used once.
 */
final class Scan {

  private final Scores scores;
  private final TopCandidates hits;
  private final TopCandidates nearMisses;
  private final NearMisses asked;
  private final Map<Rule, Long> onlyUnmet = new EnumMap<>(Rule.class);
  private long total;

  /**
   * A pass.
   *
   * @param after only what comes behind this one is kept
   */
  Scan(Scores scores, int size, NearMisses asked, Optional<Candidate> after) {
    this.scores = scores;
    this.hits = new TopCandidates(size, after);
    this.nearMisses = new TopCandidates(asked.most(), Optional.empty());
    this.asked = asked;
  }

  /**
   * What is wanted of those that one rule alone excludes.
   *
   * @param most of the best; 0 looks for none
   * @param counted whether all of them are counted, by that rule, which asks of more of them
   *     whether they are free
   */
  record NearMisses(int most, boolean counted) {}

  /** Runs the pass over one side. */
  <F extends Facts> void run(MatchSide<F> moving, Wanted wanted, Screening.PairMaker<F> pairs)
      throws IOException {
    new Screening<>(moving, wanted, pairs, asked.most() > 0).run(this::judge);
  }

  private void judge(boolean passes, Pair pair, Facts facts, int docBase) {
    // Whether somebody is free costs the most: not asked where nothing would come of it.
    if (!passes && !asked.counted() && !scores.mayReach(nearMisses.least(), pair)) {
      return;
    }
    boolean free = pair.outcome(Rule.TIME) != Outcome.UNMET;
    if (passes && free) {
      total++;
      offer(hits, pair, facts, docBase);
    } else if (asked.most() > 0 && passes != free) {
      if (asked.counted()) {
        onlyUnmet.merge(passes ? Rule.TIME : onlyUnmet(pair), 1L, Long::sum);
      }
      offer(nearMisses, pair, facts, docBase);
    }
  }

  /** The one rule but time that excludes a pair. */
  private static Rule onlyUnmet(Pair pair) {
    for (Rule rule : Rule.values()) {
      if (rule.isNearMiss() && rule != Rule.TIME && pair.outcome(rule) == Outcome.UNMET) {
        return rule;
      }
    }
    throw new IllegalStateException("a pair that does not pass must fail a rule");
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

  /** How many each rule alone excludes that can be helped; where these are counted. */
  Map<Rule, Long> onlyUnmet() {
    return onlyUnmet;
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
