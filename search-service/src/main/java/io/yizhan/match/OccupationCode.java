package io.yizhan.match;

import io.yizhan.columns.ValueSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A code of the occupation tree without the trailing 00 parts that mean "all below". Comparing two
 * costs some nanoseconds and allocates nothing.
 *
 * @param code parts joined by hyphens, never empty
 */
record OccupationCode(String code) {

  private static final char SEPARATOR = '-';
  private static final String ALL_BELOW = "-00";
  private static final OccupationCode GENERAL_LABOUR = of("P-00");

  /** Classes whose people general labour is open to. */
  private static final Set<String> LABOUR_CLASSES = Set.of("4", "5", "6");

  static OccupationCode of(String code) {
    String cut = code;
    while (cut.endsWith(ALL_BELOW)) {
      cut = cut.substring(0, cut.length() - ALL_BELOW.length());
    }
    return new OccupationCode(cut);
  }

  /** The codes of a set. */
  static List<OccupationCode> all(ValueSets.View values, int set) {
    List<OccupationCode> codes = new ArrayList<>();
    for (int member : values.members(set)) {
      codes.add(of(values.value(member).utf8ToString()));
    }
    return List.copyOf(codes);
  }

  /** How a job of this trade stands to what a worker named; not to be asked of nobody's. */
  TradeFit fit(List<OccupationCode> named) {
    TradeFit best = TradeFit.OTHER;
    for (int i = 0; i < named.size(); i++) {
      TradeFit fit = fit(named.get(i));
      best = fit.compareTo(best) < 0 ? fit : best;
    }
    return best;
  }

  private TradeFit fit(OccupationCode named) {
    if (code.equals(named.code)) {
      return TradeFit.EXACT;
    }
    if (named.covers(this)) {
      return TradeFit.NARROWER;
    }
    if (covers(named)) {
      return TradeFit.BROADER;
    }
    return equals(GENERAL_LABOUR) && named.isLabour() ? TradeFit.GENERAL : TradeFit.OTHER;
  }

  private boolean covers(OccupationCode below) {
    int length = code.length();
    return below.code.length() > length
        && below.code.charAt(length) == SEPARATOR
        && below.code.startsWith(code);
  }

  private boolean isLabour() {
    int end = code.indexOf(SEPARATOR);
    return LABOUR_CLASSES.contains(end < 0 ? code : code.substring(0, end));
  }
}
