package io.yizhan.synthetic;

import java.util.List;

/**
 * What is said of one trade, by time of day.
 *
 * @param titles headings of ads
 * @param duties what there is to do
 * @param asks what is expected
 * @param about what workers of the trade say of themselves
 */
record TradeWords(List<String> titles, List<String> duties, List<String> asks, List<Phrase> about) {

  private static final String NIGHT = "夜>";
  private static final String DAY = "昼>";

  /** Copies the lists. */
  TradeWords {
    titles = List.copyOf(titles);
    duties = List.copyOf(duties);
    asks = List.copyOf(asks);
    about = List.copyOf(about);
  }

  /** Reads the row of wording.tsv after the trade's name. */
  static TradeWords of(ResourceTable.Row row) {
    return new TradeWords(
        row.list(1, '|'),
        row.list(2, '|'),
        row.list(3, '|'),
        row.list(4, '|').stream().map(Phrase::parse).toList());
  }

  /** The words fit for work by night or by day, without their marks. */
  TradeWords fitFor(boolean night) {
    return new TradeWords(
        fitting(titles, night), fitting(duties, night), fitting(asks, night), about);
  }

  private static List<String> fitting(List<String> texts, boolean night) {
    String wrong = night ? DAY : NIGHT;
    return texts.stream()
        .filter(text -> !text.startsWith(wrong))
        .map(text -> text.startsWith(NIGHT) || text.startsWith(DAY) ? text.substring(2) : text)
        .toList();
  }
}
