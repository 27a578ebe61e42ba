package io.yizhan.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

  @Test
  void isSaidIn_money_isAnAmountOrAShare() {
    for (String text :
        new String[] {"发给800元", "按日加收万分之五的滞纳金，不超过20％", "每满一年支付一个月工资", "不低于百分之八十", "价款的三倍"}) {
      assertThat(Figure.MONEY.isSaidIn(text)).as(text).isTrue();
    }
    assertThat(Figure.MONEY.isSaidIn("最低工资的办法由省、自治区、直辖市人民政府规定")).isFalse();
  }

  @Test
  void isSaidIn_time_isASpanOrARhythm() {
    for (String text : new String[] {"不得超过十五日", "满半年", "每月开展一次", "三十个工作日内", "每日不超过4小时"}) {
      assertThat(Figure.TIME.isSaidIn(text)).as(text).isTrue();
    }
    assertThat(Figure.TIME.isSaidIn("应当及时支付")).isFalse();
  }

  @Test
  void askedIn_severalKinds_theFirstCounts() {
    assertThat(Figure.askedIn("多久能拿，能拿多少")).contains(Figure.TIME);
    assertThat(Figure.askedIn("有什么手续")).isEmpty();
  }
}
