package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class JobPayTest {

  private static final List<Trade> TRADES = Trades.load().all();

  @Test
  void roll_everyTradeAndType_staysInTheTradesRange() {
    for (Trade trade : TRADES) {
      for (EmploymentType type : EmploymentType.values()) {
        for (JobPay pay : pays(trade, type)) {
          if (!pay.wage().equals(Wage.UNKNOWN)) {
            PayRange range = range(trade, pay);
            assertThat(pay.wage().minYuan().orElseThrow()).isGreaterThanOrEqualTo(range.at(0));
            assertThat(pay.wage().maxYuan().orElseThrow()).isLessThanOrEqualTo(range.at(1));
          }
        }
      }
    }
  }

  @Test
  void roll_longTerm_isPaidByTheMonth() {
    assertThat(pays(trade("普工"), EmploymentType.LONG_TERM))
        .allSatisfy(
            pay -> {
              assertThat(pay.settlement()).isEqualTo(SettlementCycle.MONTHLY);
              assertThat(pay.wage().period().orElse(WagePeriod.MONTH)).isEqualTo(WagePeriod.MONTH);
            });
  }

  @Test
  void roll_deliveryByTheOrder_neverWaitsForCompletion() {
    assertThat(pays(trade("外卖骑手"), EmploymentType.PROJECT))
        .allSatisfy(
            pay -> assertThat(pay.settlement()).isNotEqualTo(SettlementCycle.ON_COMPLETION));
  }

  @Test
  void roll_tilingByTheSquareMetre_isPaidWhenDone() {
    assertThat(pays(trade("瓦工"), EmploymentType.PROJECT))
        .allSatisfy(pay -> assertThat(pay.settlement()).isEqualTo(SettlementCycle.ON_COMPLETION));
  }

  @Test
  void amount_single_isPrintedOnce() {
    Wage wage = Wage.of(new BigDecimal("220"), WagePeriod.DAY);

    assertThat(new JobPay(wage, SettlementCycle.DAILY, "").amount()).isEqualTo("220");
  }

  @Test
  void amount_range_hasADash() {
    Wage wage = Wage.between(new BigDecimal("0.30"), new BigDecimal("0.45"), WagePeriod.PIECE);

    assertThat(new JobPay(wage, SettlementCycle.DAILY, "件").amount()).isEqualTo("0.3-0.45");
  }

  @Test
  void amount_open_isEmpty() {
    assertThat(new JobPay(Wage.UNKNOWN, SettlementCycle.DAILY, "").amount()).isEmpty();
  }

  private static PayRange range(Trade trade, JobPay pay) {
    return Objects.requireNonNull(trade.pay().get(pay.wage().period().orElseThrow()), trade.name());
  }

  private static List<JobPay> pays(Trade trade, EmploymentType type) {
    return LongStream.range(0, 60)
        .mapToObj(
            i -> {
              Dice dice = Dice.of(4, type.name().length(), i);
              return JobPay.roll(
                  trade, type, WorkTimes.roll(trade, type, Districts.TODAY, dice), dice);
            })
        .toList();
  }

  private static Trade trade(String name) {
    return TRADES.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }
}
