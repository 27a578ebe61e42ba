package io.yizhan.match;

/**
 * Rules that are asked together of many pairs, of which one side moves. One thread; as long as one
 * pass.
 *
 * @param <F> what is asked of the side that moves
 */
abstract class RuleGroup<F extends Facts> {

  private final Rule[] rules;

  private RuleGroup(Rule... rules) {
    this.rules = rules;
  }

  /** A rule that is decided anew for each pair. */
  static <F extends Facts> RuleGroup<F> each(Rule rule) {
    return new RuleGroup<>(rule) {
      @Override
      void screen(Contenders contenders, F facts, Pair pair, boolean nearMissesWanted) {
        int kept = 0;
        for (int i = 0; i < contenders.size(); i++) {
          byte verdict = Verdict.and(contenders.verdict(i), decide(contenders.doc(i), facts, pair));
          contenders.keep(i, kept, verdict);
          kept += stays(verdict, nearMissesWanted) ? 1 : 0;
        }
        contenders.cut(kept);
      }
    };
  }

  /**
   * Rules that depend on nothing of the side that moves but one of its sets: decided once for each
   * set, an array access for whoever else has it.
   *
   * @param sets how many there are
   */
  static <F extends Facts> RuleGroup<F> bySet(SetColumn<F> column, int sets, Rule... rules) {
    byte[] decided = new byte[sets];
    return new RuleGroup<>(rules) {
      @Override
      void screen(Contenders contenders, F facts, Pair pair, boolean nearMissesWanted) {
        int[] setOf = column.of(facts);
        int kept = 0;
        for (int i = 0; i < contenders.size(); i++) {
          int doc = contenders.doc(i);
          byte known = decided[setOf[doc]];
          if (known == Verdict.NONE) {
            known = decide(doc, facts, pair);
            decided[setOf[doc]] = known;
          }
          byte verdict = Verdict.and(contenders.verdict(i), known);
          contenders.keep(i, kept, verdict);
          kept += stays(verdict, nearMissesWanted) ? 1 : 0;
        }
        contenders.cut(kept);
      }
    };
  }

  /**
   * The sets of a column.
   *
   * @param <F> what they are facts of
   */
  @FunctionalInterface
  interface SetColumn<F> {

    /** By document of the segment that the facts are of. */
    int[] of(F facts);
  }

  /**
   * Drops the contenders that can be neither a match nor a near miss, and notes of the others which
   * rule they failed.
   *
   * @param facts of the segment of the contenders
   * @param pair with these facts; stands at any of them afterwards
   */
  abstract void screen(Contenders contenders, F facts, Pair pair, boolean nearMissesWanted);

  final byte decide(int doc, Facts facts, Pair pair) {
    facts.at(doc);
    pair.moved();
    byte verdict = Verdict.PASSES;
    for (Rule rule : rules) {
      verdict = Verdict.and(verdict, rule, pair.outcome(rule));
    }
    return verdict;
  }

  private static boolean stays(byte verdict, boolean nearMissesWanted) {
    return verdict == Verdict.PASSES || (nearMissesWanted && verdict != Verdict.OUT);
  }
}
