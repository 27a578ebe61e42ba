package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.WagePeriod;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map.Entry;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TradesTest {

  /** Least hourly pay of part-time work in 湖北's second tier since 2024-02-01, in yuan. */
  private static final BigDecimal LEAST_HOURLY = new BigDecimal("19.5");

  /** Least monthly pay there, in yuan. */
  private static final BigDecimal LEAST_MONTHLY = new BigDecimal("1950");

  private final Trades trades = Trades.load();

  @Test
  void all_district_hasEnoughTradesNamedOnce() {
    assertThat(trades.all()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(trades.all()).extracting(Trade::name).doesNotHaveDuplicates();
  }

  @Test
  void all_codes_areWellFormed() {
    assertThat(trades.all())
        .allSatisfy(
            trade -> assertThat(trade.code()).matches("P-00|[4-6]-[0-9]{2}-[0-9]{2}-[0-9]{2}"));
  }

  @Test
  void all_words_areEnoughByDayAndByNight() {
    for (Trade trade : trades.all()) {
      for (boolean night : new boolean[] {false, true}) {
        TradeWords words = trade.words(night);
        assertThat(words.titles()).as(trade.name()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(words.duties()).as(trade.name()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(words.asks()).as(trade.name()).isNotEmpty();
      }
      assertThat(trade.dayWords().duties().size() + trade.nightWords().asks().size())
          .as(trade.name())
          .isGreaterThanOrEqualTo(4);
      assertThat(trade.dayWords().about()).as(trade.name()).isNotEmpty();
    }
  }

  @Test
  void words_nightMark_isGoneAndKeepsToTheNight() {
    Trade sorter =
        trades.all().stream().filter(trade -> trade.name().equals("分拣员")).findFirst().orElseThrow();

    assertThat(sorter.words(true).titles()).contains("夜班分拣");
    assertThat(sorter.words(false).titles()).doesNotContain("夜班分拣", "夜>夜班分拣");
  }

  @Test
  void all_pay_isLawfulAndAscending() {
    for (Trade trade : trades.all()) {
      trade
          .pay()
          .forEach(
              (period, range) -> {
                assertThat(range.lowYuan()).as(trade.name()).isLessThan(range.highYuan());
                if (period == WagePeriod.HOUR) {
                  assertThat(range.lowYuan()).isGreaterThanOrEqualTo(LEAST_HOURLY);
                }
                if (period == WagePeriod.MONTH) {
                  assertThat(range.lowYuan()).isGreaterThanOrEqualTo(LEAST_MONTHLY);
                }
                assertThat(range.piece().isEmpty()).isEqualTo(period != WagePeriod.PIECE);
              });
    }
  }

  @Test
  void all_sectors_areKnown() {
    Set<String> letters = new HashSet<>();
    ResourceTable.read("employers.tsv", 8).forEach(row -> letters.add(row.text(1)));

    assertThat(trades.all()).allSatisfy(trade -> assertThat(letters).containsAll(trade.sectors()));
  }

  @Test
  void all_types_coverEveryNatureOfWork() {
    assertThat(trades.all())
        .flatExtracting(trade -> trade.types().values())
        .extracting(Entry::getKey)
        .contains(EmploymentType.values());
  }

  @Test
  void all_wording_hasNoRowWithoutATrade() {
    assertThat(ResourceTable.read("wording.tsv", 5))
        .extracting(row -> row.text(0))
        .containsExactlyElementsOf(trades.all().stream().map(Trade::name).toList());
  }

  @Test
  void pickRelated_anyTrade_staysInItsGroup() {
    for (Trade trade : trades.all()) {
      assertThat(trades.pickRelated(trade, Dice.of(1, 1, 1)).group()).isEqualTo(trade.group());
    }
  }
}
