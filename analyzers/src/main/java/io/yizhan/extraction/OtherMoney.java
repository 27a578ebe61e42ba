package io.yizhan.extraction;

/**
 * Money around an amount that is no wage: 公司设员工全勤奖每月100元, 出差100元/天津贴, 150元高温补贴. Looks at a bounded
 * number of characters before and behind. One text, one thread.
 *
 * <p>Known weakness: an allowance that the sentence before names (出差有补助，每天120元) is taken for pay.
 */
final class OtherMoney {

  private static final int WITHIN = 4;

  /** How far back the clause of an amount is looked at. */
  private static final int CLAUSE = 24;

  private static final String CLAUSE_ENDS = " ,.;!?。、+" + FoldedText.END;

  private final FoldedText text;

  OtherMoney(FoldedText text) {
    this.text = text;
  }

  /** 100元/天津贴, 每月1500交通补贴, and what an earlier word of the clause makes so. */
  boolean isNear(int from, int end) {
    int last = text.at(end - 1) == '+' ? end : end + WITHIN + 1; // 5000元+补贴 is pay
    for (int at = end; at < last && Character.isLetter(text.at(at)); at++) {
      if (text.endsWithAny(at + 1, "补贴", "补助", "津贴")) {
        return true;
      }
    }
    return isItsClause(from);
  }

  /** 公司设员工全勤奖每月100元, 工龄补贴第一年增加500元/月: the clause has spoken of other money. */
  private boolean isItsClause(int from) {
    if (text.endsWithAny(from, "增加", "多", "加", "涨")) {
      return true;
    }
    for (int at = from - 1; at > from - CLAUSE && CLAUSE_ENDS.indexOf(text.at(at)) < 0; at--) {
      if (text.endsWithAny(at + 1, "补贴", "补助", "津贴", "奖", "奖励", "食堂", "工龄")) {
        return true;
      }
    }
    return false;
  }

  /** The end of 高温补贴 in 150元高温补贴, or -1. */
  int endAfter(int from) {
    for (int at = from; at < from + WITHIN && Character.isLetter(text.at(at)); at++) {
      int end = PayWords.otherMoneyEnd(text, at);
      if (end > 0) {
        return end;
      }
    }
    return -1;
  }
}
