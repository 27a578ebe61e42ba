package io.yizhan.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words of salary fields and what each says. Words are looked up longest first, so 月薪 is a pay
 * period and not a stray 月, and 面议-k·薪 (an empty form printed by a job board) is one word.
 */
final class WageWords {

  /** What a word says. */
  sealed interface Meaning {
    /** The amount is per this; empty for 其他. */
    record Per(Optional<WagePeriod> period) implements Meaning {}

    /** Pay is handed over then. */
    record Settled(SettlementCycle cycle) implements Meaning {}

    /** The amount bounds from one side only. */
    record Bound(Side side) implements Meaning {}

    /** Pay is a matter of talk: 面议. */
    record Negotiable() implements Meaning {}

    /** Says nothing about amount, period or settlement: 工资, 左右, 包吃住. */
    record Aside() implements Meaning {}
  }

  /** The side on which an amount bounds. */
  enum Side {
    /** At least: 以上, 起, 保底. */
    LOWER,
    /** At most: 以下, 最高. */
    UPPER
  }

  private static final int LONGEST = 7;
  private static final Map<String, Meaning> FREE = new HashMap<>();
  private static final Map<String, Meaning> UNITS = new HashMap<>();

  static {
    per(FREE, WagePeriod.HOUR, "时薪 小时工资 钟点工资 按小时 按时计酬");
    per(FREE, WagePeriod.DAY, "日薪 天薪 日工资 按天 按日");
    per(FREE, WagePeriod.WEEK, "周薪 周工资 按周");
    per(FREE, WagePeriod.MONTH, "月薪 月工资 月入 月收入 月综合 按月 月均");
    per(FREE, WagePeriod.YEAR, "年薪 年工资 年收入 按年");
    per(FREE, WagePeriod.PIECE, "计件 按件 计件工资 按件计酬");
    per(UNITS, WagePeriod.HOUR, "小时 时 h hour 钟头 钟");
    per(UNITS, WagePeriod.DAY, "天 日 d day 工日 班 个工 工 晚");
    per(UNITS, WagePeriod.WEEK, "周 星期 礼拜 week");
    per(UNITS, WagePeriod.MONTH, "月 month");
    per(UNITS, WagePeriod.YEAR, "年 year");
    per(
        UNITS,
        WagePeriod.PIECE,
        "件 个 单 只 次 趟 车 斤 公斤 吨 米 平 平米 平方 平方米 方 亩 棵 台 套 张 双 桌 场 份 户 条 箱 袋 篇 间 桶");
    for (String word : words("其他 其它")) {
      UNITS.put(word, new Meaning.Per(Optional.empty()));
    }
    settled(SettlementCycle.DAILY, "日结 天结 日清 当天结 当日结 当天结算 当日结算 天天结 每日结 每天结 一天一结 一日一结 一天结");
    settled(SettlementCycle.WEEKLY, "周结 一周一结 每周结");
    settled(SettlementCycle.MONTHLY, "月结 一月一结 每月结 按月结算");
    settled(SettlementCycle.ON_COMPLETION, "完工结 做完结 干完结 做完就结 完结 次结 完工结算");
    bound(Side.LOWER, "以上 起 起步 + 保底 最低 不低于 至少 底薪 +提成 加提成 +奖金 +补贴 +绩效 +全勤 +加班费");
    bound(Side.UPPER, "以下 以内 最高 不超过 封顶 至多 最多");
    for (String word : words("面议 面谈 面议-k·薪 电议 待定 协商 可议 详谈 面洽")) {
      FREE.put(word, new Meaning.Negotiable());
    }
    for (String word :
        words(
            "工资 薪资 薪酬 薪水 待遇 报酬 价格 薪金 综合 税前 税后 约 大约 左右 上下 人民币 ¥ ￥ : , 。 ; 、 ( ) [ ] 【 】 "
                + "! 结算 /人 每人 一人 人均 实发 包吃住 包吃 包住 包食宿 包午餐 管吃 管住 管吃住 管饭 供餐 含餐 不包吃住 不包吃 不包住 "
                + "包吃包住 吃住全包 有餐补 餐补 · 钱")) {
      FREE.putIfAbsent(word, new Meaning.Aside());
    }
  }

  private WageWords() {}

  /** The longest word here that stands by itself. */
  static Optional<Found> free(FoldedText text, int from) {
    return longest(FREE, text, from);
  }

  /** The longest unit here that may follow a slash, 每 or 一. */
  static Optional<Found> unit(FoldedText text, int from) {
    return longest(UNITS, text, from);
  }

  private static Optional<Found> longest(Map<String, Meaning> words, FoldedText text, int from) {
    String window = text.slice(from, LONGEST);
    for (int length = window.length(); length > 0; length--) {
      Meaning meaning = words.get(window.substring(0, length));
      if (meaning != null) {
        return Optional.of(new Found(meaning, from + length));
      }
    }
    return Optional.empty();
  }

  private static void per(Map<String, Meaning> into, WagePeriod period, String listed) {
    for (String word : words(listed)) {
      into.put(word, new Meaning.Per(Optional.of(period)));
    }
  }

  private static void settled(SettlementCycle cycle, String listed) {
    for (String word : words(listed)) {
      FREE.put(word, new Meaning.Settled(cycle));
    }
  }

  private static void bound(Side side, String listed) {
    for (String word : words(listed)) {
      FREE.put(word, new Meaning.Bound(side));
    }
  }

  private static String[] words(String listed) {
    return listed.split(" ", -1);
  }

  /**
   * A word met.
   *
   * @param meaning what it says
   * @param end offset after it
   */
  record Found(Meaning meaning, int end) {}
}
