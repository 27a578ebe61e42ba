package io.yizhan.occupation;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import java.util.HashMap;
import java.util.Map;

/**
 * What the names of the lexicon found in a title add to the scores of their codes.
 *
 * <ul>
 *   <li>烧烤师傅 alone: the title is a name, which is nearly proof
 *   <li>代驾司机 in 代驾司机 晚上: one of its words is
 *   <li>机修工 in 汽车厂机修工: a word ends in it, as Chinese trades do
 *   <li>美缝 in 美缝师傅: the master of a trade is of that trade
 *   <li>普工 in 皮带厂普工: it says that no trade is asked for, whatever is made there
 * </ul>
 *
 * <p>The model has seen names too, but few times each, and labelled titles gainsay some (烧烤师傅
 * stands as 酿酒师 in them). The lexicon was checked by hand, so it speaks louder, at the price of
 * half a point of agreement with those labels. Immutable; a few hash reads a word.
 */
final class NameEvidence {

  private static final float WHOLE_TITLE = 8f;
  private static final float WHOLE_WORD = 3f;
  private static final float WORD_END = 0.7f;
  private static final String MASTER = "师傅";
  private static final int SHORTEST = 2;
  private static final int LONGEST = 10;

  private final Map<String, Integer> outcomes = new HashMap<>();

  NameEvidence(Lexicon lexicon, OutcomeTree tree) {
    for (Map.Entry<String, Occupation> name : lexicon.occupations().names()) {
      int outcome = tree.outcome(name.getValue().code());
      if (outcome >= 0 && name.getKey().length() >= SHORTEST) {
        outcomes.put(name.getKey(), outcome);
      }
    }
  }

  /** Adds to the scores what the words of a cleaned title say. */
  void addTo(String core, float[] scores) {
    Integer whole = outcomes.get(core);
    if (whole != null) {
      scores[whole] += WHOLE_TITLE;
      return;
    }
    int start = 0;
    while (start < core.length()) {
      int space = core.indexOf(' ', start);
      int end = space < 0 ? core.length() : space;
      addWord(core, start, end, scores);
      start = end + 1;
    }
  }

  /** The longest name the word ends in, with or without 师傅, which may be all of it. */
  private void addWord(String core, int start, int end, float[] scores) {
    if (!addEnd(core, start, end, scores) && core.startsWith(MASTER, end - MASTER.length())) {
      addEnd(core, start, end - MASTER.length(), scores);
    }
  }

  private boolean addEnd(String core, int start, int end, float[] scores) {
    for (int from = Math.max(start, end - LONGEST); from <= end - SHORTEST; from++) {
      Integer outcome = outcomes.get(core.substring(from, end));
      if (outcome != null) {
        boolean whole = from == start || core.startsWith(GeneralLabour.NAME, end - SHORTEST);
        scores[outcome] += whole ? WHOLE_WORD : WORD_END;
        return true;
      }
    }
    return false;
  }
}
