package io.yizhan.match;

import io.yizhan.columns.ValueSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A code of the occupation tree by its parts, without the trailing 00 that mean "all below".
 *
 * @param parts never empty
 */
record OccupationCode(List<String> parts) {

  private static final String ALL_BELOW = "00";
  private static final OccupationCode GENERAL_LABOUR = of("P-00");

  /** Classes whose people general labour is open to. */
  private static final Set<String> LABOUR_CLASSES = Set.of("4", "5", "6");

  static OccupationCode of(String code) {
    List<String> parts = List.of(code.split("-", -1));
    int length = parts.size();
    while (length > 1 && parts.get(length - 1).equals(ALL_BELOW)) {
      length--;
    }
    return new OccupationCode(parts.subList(0, length));
  }

  /** The codes of a set. */
  static List<OccupationCode> all(ValueSets.View values, int set) {
    List<OccupationCode> codes = new ArrayList<>();
    for (int member : values.members(set)) {
      codes.add(of(values.value(member).utf8ToString()));
    }
    return codes;
  }

  /** How a job of this trade stands to what a worker named; not to be asked of nobody's. */
  TradeFit fit(List<OccupationCode> named) {
    TradeFit best = TradeFit.OTHER;
    for (OccupationCode code : named) {
      TradeFit fit = fit(code);
      best = fit.compareTo(best) < 0 ? fit : best;
    }
    return best;
  }

  private TradeFit fit(OccupationCode named) {
    if (equals(named)) {
      return TradeFit.EXACT;
    }
    if (named.covers(this)) {
      return TradeFit.NARROWER;
    }
    if (covers(named)) {
      return TradeFit.BROADER;
    }
    return equals(GENERAL_LABOUR) && LABOUR_CLASSES.contains(named.parts.getFirst())
        ? TradeFit.GENERAL
        : TradeFit.OTHER;
  }

  private boolean covers(OccupationCode below) {
    return parts.size() <= below.parts.size() && below.parts.subList(0, parts.size()).equals(parts);
  }
}
