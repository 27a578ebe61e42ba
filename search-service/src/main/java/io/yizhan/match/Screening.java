package io.yizhan.match;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

/**
 * Puts one record beside those of the other kind: rules that tell most apart first, a thousand
 * documents at a time. Who is left, with no rule against the pair or a single one that can be
 * helped, goes to a {@link Judge}. {@link Rule#TIME} is left to that: it costs the most. One
 * thread; used once.
 *
 * @param <F> what is asked of the side that moves
 */
final class Screening<F extends Facts> {

  private final MatchSide<F> moving;
  private final Wanted wanted;
  private final PairMaker<F> pairs;
  private final boolean nearMissesWanted;
  private final List<RuleGroup<F>> groups;
  private final Contenders contenders = new Contenders();

  Screening(MatchSide<F> moving, Wanted wanted, PairMaker<F> pairs, boolean nearMissesWanted) {
    this.moving = moving;
    this.wanted = wanted;
    this.pairs = pairs;
    this.nearMissesWanted = nearMissesWanted;
    this.groups = moving.groups();
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

  /**
   * Decides about who is left.
   *
   * @param <F> what is asked of the side that moves
   */
  @FunctionalInterface
  interface Judge<F> {

    /**
     * Judges a pair of which all rules but time were asked.
     *
     * @param passes whether none excludes it; else one does
     * @param facts where the pair stands
     * @param docBase what to add to the number of the document in its segment
     */
    void judge(boolean passes, Pair pair, F facts, int docBase);
  }

  /** Every document. */
  void run(Judge<F> judge) throws IOException {
    run(0, Integer.MAX_VALUE, judge);
  }

  /**
   * The documents of a range.
   *
   * @param from the first, by its number in the index
   * @param to one past the last
   */
  void run(int from, int to, Judge<F> judge) throws IOException {
    for (LeafReaderContext leaf : moving.leaves()) {
      int first = Math.max(0, from - leaf.docBase);
      int end = Math.min(leaf.reader().maxDoc(), to - leaf.docBase);
      if (first < end && !run(leaf, first, end, judge)) {
        return;
      }
    }
  }

  /** Whether the side that stands comes into question at all. */
  private boolean run(LeafReaderContext leaf, int from, int to, Judge<F> judge) throws IOException {
    F facts = moving.facts(leaf);
    Pair pair = pairs.pair(facts);
    if (pair.outcome(moving.standingRule()) == Outcome.UNMET) {
      return false;
    }
    Bits live = leaf.reader().getLiveDocs();
    Optional<Wanted.Screen> narrowing = wanted.in(leaf);
    for (int next = from; next < to; next += Contenders.MOST) {
      contenders.fill(next, Math.min(to, next + Contenders.MOST), live);
      for (RuleGroup<F> group : groups) {
        group.screen(contenders, facts, pair, nearMissesWanted);
      }
      narrowing.ifPresent(screen -> screen.retain(contenders, facts, pair));
      for (int i = 0; i < contenders.size(); i++) {
        facts.at(contenders.doc(i));
        pair.moved();
        judge.judge(contenders.verdict(i) == Verdict.PASSES, pair, facts, leaf.docBase);
      }
    }
    return true;
  }
}
