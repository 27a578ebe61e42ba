package io.yizhan.importing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.extraction.ParsedWage;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WageParser;
import io.yizhan.extraction.WagePeriod;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Brings what a salary column holds into the record format, through {@link WageParser}. Where a
 * value has no period, the heading may supply it: 200 under 日薪 or under 工资（元/天） is per day.
 * Stateless.
 */
final class SalaryText {

  private SalaryText() {}

  /** {@code wage} with what is known of min, max, unit and settlement. */
  static Optional<ObjectNode> wage(String text, List<String> hint) {
    return parse(text, hint).map(SalaryText::wage);
  }

  /** {@code wish.wageMin}: the least amount, else the only one. */
  static Optional<ObjectNode> floor(String text, List<String> hint) {
    return parse(text, hint).map(parsed -> floor(parsed.wage()));
  }

  /** The name of a period: by its name or label, or as 元/天, 日薪. */
  static Optional<String> unit(String text) {
    for (WagePeriod period : WagePeriod.values()) {
      if (period.name().equalsIgnoreCase(text) || period.label().equals(text)) {
        return Optional.of(period.name());
      }
    }
    return period("1" + text)
        .or(() -> period("1元/" + text))
        .or(() -> period(text + "1元"))
        .map(WagePeriod::name);
  }

  /** The name of a settlement cycle: by its name or label, or as 当天结. */
  static Optional<String> settlement(String text) {
    for (SettlementCycle cycle : SettlementCycle.values()) {
      if (cycle.name().equalsIgnoreCase(text)) {
        return Optional.of(cycle.name());
      }
    }
    return WageParser.parse(text)
        .filter(parsed -> parsed.wage().equals(Wage.UNKNOWN))
        .flatMap(ParsedWage::settlement)
        .map(SettlementCycle::name);
  }

  private static Optional<ParsedWage> parse(String text, List<String> hint) {
    Optional<ParsedWage> alone = WageParser.parse(text);
    boolean complete = alone.isEmpty() || alone.get().wage().period().isPresent();
    if (complete || alone.get().wage().bestYuan().isEmpty()) {
      return alone;
    }
    for (String words : hint) {
      for (String spelled : List.of(text + "/" + words, text + words, words + text)) {
        Optional<ParsedWage> hinted = WageParser.parse(spelled).filter(sameAmount(alone.get()));
        if (hinted.isPresent()) {
          return hinted;
        }
      }
    }
    return alone;
  }

  private static Predicate<ParsedWage> sameAmount(ParsedWage alone) {
    return hinted ->
        hinted.wage().period().isPresent()
            && hinted.wage().minYuan().equals(alone.wage().minYuan())
            && hinted.wage().maxYuan().equals(alone.wage().maxYuan());
  }

  private static Optional<WagePeriod> period(String text) {
    return WageParser.parse(text).flatMap(parsed -> parsed.wage().period());
  }

  private static ObjectNode wage(ParsedWage parsed) {
    ObjectNode wage = JsonNodeFactory.instance.objectNode();
    parsed.wage().minYuan().ifPresent(yuan -> wage.put("min", yuan));
    parsed.wage().maxYuan().ifPresent(yuan -> wage.put("max", yuan));
    parsed.wage().period().ifPresent(period -> wage.put("unit", period.name()));
    parsed.settlement().ifPresent(cycle -> wage.put("settlement", cycle.name()));
    return wage;
  }

  private static ObjectNode floor(Wage parsed) {
    ObjectNode floor = JsonNodeFactory.instance.objectNode();
    parsed.minYuan().or(parsed::maxYuan).ifPresent(yuan -> floor.put("amount", yuan));
    parsed.period().ifPresent(period -> floor.put("unit", period.name()));
    return floor;
  }
}
