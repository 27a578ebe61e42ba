package io.yizhan.synthetic;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.WagePeriod;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/** The trades of the district: trades.tsv joined with wording.tsv by name. Immutable. */
final class Trades {

  private static final String FILE = "trades.tsv";

  private final Weighted<Trade> trades;
  private final Map<String, Weighted<Trade>> byGroup;

  private Trades(List<Trade> trades) {
    this.trades = Weighted.of(trades, Trade::weight);
    this.byGroup =
        trades.stream()
            .collect(
                Collectors.groupingBy(
                    Trade::group,
                    Collectors.collectingAndThen(
                        Collectors.toList(), group -> Weighted.of(group, Trade::weight))));
  }

  /**
   * Reads both tables.
   *
   * @throws IllegalStateException naming file and line of a row that breaks the format
   */
  static Trades load() {
    Map<String, TradeWords> words = new HashMap<>();
    for (ResourceTable.Row row : ResourceTable.read("wording.tsv", 5)) {
      words.put(row.text(0), TradeWords.of(row));
    }
    return new Trades(
        ResourceTable.read(FILE, 13).stream().map(row -> readTrade(row, words)).toList());
  }

  /** Every trade. */
  List<Trade> all() {
    return trades.values();
  }

  /** A trade, as likely as its weight says. */
  Trade pick(Dice dice) {
    return trades.pick(dice);
  }

  /** A trade of the same group, maybe the same. */
  Trade pickRelated(Trade trade, Dice dice) {
    Weighted<Trade> group = byGroup.get(trade.group());
    if (group == null) {
      throw new IllegalArgumentException("trade must be of this district; got: " + trade.name());
    }
    return group.pick(dice);
  }

  private static Trade readTrade(ResourceTable.Row row, Map<String, TradeWords> words) {
    TradeWords said = words.get(row.text(0));
    if (said == null) {
      throw row.fault("wording.tsv must have the trade; got: " + row.text(0));
    }
    List<String> people = row.list(7, '-');
    try {
      return new Trade(
          row.text(0),
          row.text(1),
          row.text(2),
          row.number(3),
          readPay(row.list(4, ' ')),
          Weighted.of(
              row.list(5, ' ').stream().map(Trades::readShare).map(Trades::readType).toList(),
              Entry::getValue),
          row.list(6, ' ').stream().map(Hours::parse).toList(),
          Integer.parseInt(people.getFirst()),
          Integer.parseInt(people.getLast()),
          row.number(8),
          row.list(9, ' '),
          row.list(10, ';'),
          row.list(11, ';').stream().map(Trades::readShare).toList(),
          row.list(12, ';'),
          said.fitFor(false),
          said.fitFor(true));
    } catch (IllegalArgumentException e) {
      throw row.fault(String.valueOf(e.getMessage()), e);
    }
  }

  private static Map<WagePeriod, PayRange> readPay(List<String> cells) {
    Map<WagePeriod, PayRange> pay = new EnumMap<>(WagePeriod.class);
    for (String cell : cells) {
      int colon = cell.indexOf(':');
      pay.put(
          WagePeriod.valueOf(cell.substring(0, colon)), PayRange.parse(cell.substring(colon + 1)));
    }
    return Collections.unmodifiableMap(pay);
  }

  private static Entry<String, Integer> readShare(String cell) {
    int colon = cell.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("a share must be NAME:number; got: " + cell);
    }
    return Map.entry(cell.substring(0, colon), Integer.valueOf(cell.substring(colon + 1)));
  }

  private static Entry<EmploymentType, Integer> readType(Entry<String, Integer> share) {
    return Map.entry(EmploymentType.valueOf(share.getKey()), share.getValue());
  }
}
