package io.yizhan.extraction;

import io.yizhan.extraction.WageWords.Meaning;
import io.yizhan.extraction.WageWords.Side;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words around an amount in running text: those that lead to it (工资, 时薪, 至少) and those that
 * speak of other money (加班费, 押金), whose amounts are no wage. Immutable; any thread.
 */
final class PayWords {

  private static final WordTrie<Meaning> LEADS = new WordTrie<>();
  private static final WordTrie<Meaning> TAILS = new WordTrie<>();
  private static final WordTrie<Boolean> OTHER_MONEY = new WordTrie<>();

  static {
    per(WagePeriod.HOUR, "时薪 小时工资 按小时 小时费 工时费");
    per(WagePeriod.DAY, "日薪 天薪 日工资 日工价");
    per(WagePeriod.WEEK, "周薪 周工资");
    per(WagePeriod.MONTH, "月薪 月工资 月入 月收入 月综合 月均 每个月 月薪资 综合月薪 月综合工资 一个月能拿");
    per(WagePeriod.YEAR, "年薪 年工资 年收入 年入");
    per(WagePeriod.PIECE, "计件 按件 计件工资 计件单价 按单");
    lead(new Meaning.Bound(Side.LOWER), "至少 最低 最少 不低于 不少于 保底 保底工资 底薪 无责底薪 无责任底薪 起薪 基本工资 基本薪资 基本薪酬");
    lead(new Meaning.Bound(Side.UPPER), "最高 不超过 最多 至多 高达");
    lead(
        new Meaning.Aside(),
        "工资 薪资 薪酬 薪水 待遇 报酬 工钱 工价 单价 价格 价钱 综合工资 综合薪资 收入 到手工资 到手 实发 每人 人均 工资待遇 薪资待遇 "
            + "薪酬待遇 福利待遇 综合 工费 酬劳 给价 一人");
    lead(new Meaning.Negotiable(), "面议 面谈 电议 可议 面洽 工资面议 待遇面议 薪资面议 价格面议");
    tail(new Meaning.Bound(Side.LOWER), "以上 及以上 起 起步 多 + 以上的 加提成 +提成 保底 往上 加计件 底薪 无责底薪 无责任底薪");
    tail(new Meaning.Bound(Side.UPPER), "以下 以内 封顶");
    tail(new Meaning.Aside(), "左右 上下 不等 /人 每人 一个人 人民币 钱");
    for (String word :
        ("加班费 加班工资 加班 押金 服装费 体检费 报名费 中介费 介绍费 返费 补贴 补助 津贴 奖金 奖励 罚款 工龄奖 岗位津贴 车费 路费 "
                + "保险费 水电费 房租 提成 奖 补 车补 餐补 话补 房补 红包 伙食费 餐费 住宿费 培训费 违约金 身高 邮编 电话 "
                + "注册资本 注册资金 补足 满勤 饭贴 车贴 房贴 慰问金 价值 奖励高达 餐费 午餐补贴 租房补 基金 "
                + "礼金 礼品 报销 工龄工资 任期工资")
            .split(" ", -1)) {
      OTHER_MONEY.put(word, Boolean.TRUE);
    }
  }

  private PayWords() {}

  /** The longest leading word here. */
  static WordTrie.@Nullable Match<Meaning> lead(FoldedText text, int from) {
    return LEADS.longest(text, from);
  }

  /** The longest word here that may follow an amount. */
  static WordTrie.@Nullable Match<Meaning> tail(FoldedText text, int from) {
    return TAILS.longest(text, from);
  }

  /** The end of a word for other money here, or -1. */
  static int otherMoneyEnd(FoldedText text, int from) {
    WordTrie.Match<Boolean> word = OTHER_MONEY.longest(text, from);
    return word == null ? -1 : word.end();
  }

  private static void per(WagePeriod period, String words) {
    lead(new Meaning.Per(Optional.of(period)), words);
  }

  private static void lead(Meaning meaning, String words) {
    for (String word : words.split(" ", -1)) {
      LEADS.put(word, meaning);
    }
  }

  private static void tail(Meaning meaning, String words) {
    for (String word : words.split(" ", -1)) {
      TAILS.put(word, meaning);
    }
  }
}
