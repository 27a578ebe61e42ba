package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.WagePeriod;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private final Phrases phrases = Phrases.load();

  @Test
  void all_everySettlement_hasWords() {
    for (SettlementCycle cycle : SettlementCycle.values()) {
      assertThat(phrases.all("settle." + cycle)).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void all_everyEmploymentType_hasWords() {
    for (EmploymentType type : EmploymentType.values()) {
      assertThat(phrases.all("type." + type)).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void all_everyPeriodAFewTradesUse_saysTheAmount() {
    for (Trade trade : Trades.load().all()) {
      for (WagePeriod period : trade.pay().keySet()) {
        assertThat(phrases.all("pay." + period))
            .allSatisfy(phrase -> assertThat(phrase.slots()).contains(Slot.AMOUNT));
      }
    }
  }

  @Test
  void all_everyKindOfPlace_hasSpots() {
    for (Place.Kind kind : Place.Kind.values()) {
      assertThat(phrases.all("spot." + kind.label())).hasSizeGreaterThanOrEqualTo(5);
    }
  }

  @Test
  void all_unknownKey_isRefused() {
    assertThatThrownBy(() -> phrases.all("天气"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("phrases.tsv must have the key; got: 天气");
  }
}
