package io.yizhan.extraction;

import io.yizhan.extraction.WageWords.Found;
import io.yizhan.extraction.WageWords.Side;
import io.yizhan.extraction.WordTrie.Match;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads pay in running text: 日结200, 一天两百五, 25块一小时, 180-220元/天, 底薪3000加提成, 月入过万, 两三百一天.
 *
 * <p>Unlike {@link WageParser}, which must understand a whole field, it takes the longest phrase of
 * leading words, one amount or range, and what follows. An amount is pay when money, a unit or a
 * word of pay says so; 300 alone is a {@link Meaning.BareAmount}, and 3个, 8点 and 200米 are none of
 * ours. Amounts of 加班费, 押金 and the like are read and dropped. Each attempt looks at a bounded
 * number of characters. One text, one thread.
 */
final class PayReader {

  private static final int MOST_LEADS = 6;
  private static final int MOST_TAILS = 5;
  private static final String COUNTED =
      "个名人位岁点号月年%公里米时分秒天日周期薪楼层栋路线次台斤度届级世代后工厂班口英平㎡c桶张间件份箱袋条根趟顿桌吨户盒套单";
  private static final String PEOPLE = "个名人位";
  private static final BigDecimal FEW = BigDecimal.valueOf(5);
  private static final BigDecimal LEAST_BARE = BigDecimal.TEN;

  private final FoldedText text;
  private final Vocabulary vocabulary;
  private final UtteranceKind kind;
  private final PayAmounts amounts;
  private final OtherMoney otherMoney;

  PayReader(FoldedText text, Vocabulary vocabulary, UtteranceKind kind) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.kind = kind;
    amounts = new PayAmounts(text, kind);
    otherMoney = new OtherMoney(text);
  }

  /** The pay said here. */
  @Nullable Mention read(int from) {
    Mention other = moneyThatIsNoWage(from);
    if (other != null) {
      return other;
    }
    PayPhrase phrase = new PayPhrase();
    phrase.at = from;
    int leads = leads(phrase);
    Match<WageWords.Meaning> talk = PayWords.lead(text, phrase.at);
    if (talk != null
        && talk.value() instanceof WageWords.Meaning.Negotiable
        && phrase.settlement == null) {
      return new Mention(from, talk.end(), new Meaning.NoWage());
    }
    int start = amounts.skipSign(phrase.at);
    PayRange range = amounts.read(start, phrase);
    if (range == null) {
      boolean piece = leads > 0 && phrase.period == WagePeriod.PIECE && isPieceWord(from);
      return piece ? new Mention(from, from + 2, pieceOnly()) : null;
    }
    phrase.at = range.end();
    tails(phrase);
    return outcome(from, start, range, phrase);
  }

  private int leads(PayPhrase phrase) {
    int leads = 0;
    int afterLast = phrase.at;
    while (leads < MOST_LEADS) {
      int at = leads == 0 ? phrase.at : skipSeparator(afterLast);
      int end = lead(phrase, at);
      if (end < 0) {
        break;
      }
      leads++;
      afterLast = end;
    }
    if (leads > 0) {
      phrase.led = kind != UtteranceKind.AD || phrase.saysPay();
      phrase.at = skipSeparator(afterLast);
    }
    return leads;
  }

  /** 底薪 and 保底 speak of pay; 高达 and 至少 bound anything. */
  private boolean isPayWord(int at) {
    return "底保无起基".indexOf(text.at(at)) >= 0;
  }

  /** The offset after one leading word, or -1. */
  private int lead(PayPhrase phrase, int at) {
    Match<WageWords.Meaning> word = PayWords.lead(text, at);
    if (word != null) {
      switch (word.value()) {
        case WageWords.Meaning.Per(Optional<WagePeriod> period) -> phrase.per(period);
        case WageWords.Meaning.Bound(Side side) -> phrase.bound(side, isPayWord(at));
        case WageWords.Meaning.Aside _ -> phrase.paid = true;
        case WageWords.Meaning.Negotiable _ -> {
          return -1;
        }
        case WageWords.Meaning.Settled(SettlementCycle cycle) -> phrase.settlement = cycle;
      }
      return word.end();
    }
    if (phrase.settlement == null) {
      Match<Meaning> settled = vocabulary.longest(text, at);
      if (settled != null && settled.value() instanceof Meaning.Settled(SettlementCycle cycle)) {
        phrase.settlement = cycle;
        return settled.end();
      }
    }
    if ("每一1".indexOf(text.at(at)) < 0 || text.digitAt(at - 1) >= 0) {
      return -1;
    }
    Optional<Found> unit = PayUnit.at(text, at);
    if (unit.isEmpty() || !(unit.get().meaning() instanceof WageWords.Meaning.Per(var period))) {
      return -1;
    }
    phrase.per(period);
    return unit.get().end();
  }

  private void tails(PayPhrase phrase) {
    for (int i = 0; i < MOST_TAILS; i++) {
      int at = text.at(phrase.at) == ' ' ? phrase.at + 1 : phrase.at;
      int end = tail(phrase, at);
      if (end < 0) {
        return;
      }
      phrase.at = end;
    }
  }

  private int tail(PayPhrase phrase, int at) {
    if (text.startsWith(")+", at)) {
      phrase.side = Side.LOWER; // 基本工资(5000元/月)+提成
      phrase.linked = true;
      return at + 2;
    }
    if (text.at(at) == '元' || text.startsWith("块钱", at)) {
      phrase.money = true;
      return at + (text.at(at) == '元' ? 1 : 2);
    }
    Match<WageWords.Meaning> word = PayWords.tail(text, at);
    if (word != null) {
      if (word.value() instanceof WageWords.Meaning.Bound(Side side)) {
        phrase.side = side;
        phrase.linked = true;
      }
      return word.end();
    }
    Optional<Found> unit = PayUnit.at(text, at);
    if (unit.isEmpty() && text.at(at) == '/' && text.at(at + 1) == ' ') {
      unit = PayUnit.bare(text, at + 2);
    }
    if (unit.isEmpty() && phrase.money && text.at(at + 1) != '后') {
      unit = text.at(at) == '天' ? PayUnit.bare(text, at) : unit;
    }
    if (unit.isPresent() && unit.get().meaning() instanceof WageWords.Meaning.Per(var period)) {
      boolean weekday =
          (text.at(unit.get().end() - 1) == '周'
                  && "末一二三四五六日".indexOf(text.at(unit.get().end())) >= 0)
              || text.at(unit.get().end()) == '终';
      if (weekday || (text.at(at) != '/' && isCountedUnit(at, unit.get().end()))) {
        return -1;
      }
      phrase.per(period);
      phrase.linked = true;
      return unit.get().end();
    }
    Match<Meaning> settled = vocabulary.longest(text, at);
    boolean daily =
        settled != null
            && settled.value() instanceof Meaning.Settled(SettlementCycle cycle)
            && cycle == SettlementCycle.DAILY
            && phrase.settlement == null;
    if (daily && settled != null) {
      phrase.settlement = SettlementCycle.DAILY;
      phrase.linked = true;
      return settled.end();
    }
    return -1;
  }

  /** 一个 that is the start of 一个瓦工, or 一天 that leads to another amount. */
  private boolean isCountedUnit(int from, int end) {
    boolean thing = text.startsWith("一个", from) && end == from + 2;
    return thing && text.at(end) != FoldedText.END && text.at(end) != ',' && text.at(end) != ' ';
  }

  private @Nullable Mention outcome(int from, int start, PayRange range, PayPhrase phrase) {
    boolean money = phrase.money || range.money();
    boolean evident = money || phrase.led || phrase.linked;
    char next = text.at(phrase.at);
    boolean plus = phrase.linked && (!phrase.led || (phrase.paid && PEOPLE.indexOf(next) < 0));
    boolean counted = COUNTED.indexOf(next) >= 0 && !plus;
    if (counted && !(phrase.linked && phrase.period != null) && !(money && isCloser(next))) {
      return null;
    }
    boolean listMark = "、.)".indexOf(next) >= 0 && !money && !phrase.linked;
    if (listMark
        || FoldedText.isLetter(next)
        || (next == ':' && text.digitAt(phrase.at + 1) >= 0)) {
      return null;
    }
    if (kind == UtteranceKind.AD && !phrase.paid && otherMoney.isNear(from, phrase.at)) {
      return new Mention(from, phrase.at, new Meaning.NoWage());
    }
    if (range.money() && !phrase.linked) {
      int other = otherMoney.endAfter(phrase.at);
      if (other > 0) {
        return new Mention(from, other, new Meaning.NoWage());
      }
    }
    boolean hanDigit =
        text.digitAt(start) < 0
            && range.high().compareTo(BigDecimal.TEN) < 0
            && PayAmounts.MONEY.indexOf(text.at(range.end() - 1)) < 0;
    boolean coins = phrase.period == null && !phrase.led && range.high().compareTo(FEW) < 0;
    if ((hanDigit && !money) || (coins && money)) {
      return null;
    }
    boolean boundAlone = phrase.side != null && phrase.period == null && phrase.settlement == null;
    if (kind == UtteranceKind.AD && boundAlone && !money && !phrase.led && isThing(next)) {
      return null;
    }
    if (!evident) {
      return bare(from, range, phrase.at);
    }
    if (phrase.contradicts) {
      return new Mention(from, phrase.at, new Meaning.Vague(Unresolved.Reason.CONTRADICTION));
    }
    if (!range.money() && !phrase.money && range.high().compareTo(phrase.least()) < 0) {
      return null;
    }
    return new Mention(
        from,
        phrase.at,
        new Meaning.Pay(phrase.wage(range), Optional.ofNullable(phrase.settlement)));
  }

  /** 90000多名员工, 10万+粉丝: a number of things, not of yuan. */
  private static boolean isThing(char next) {
    return PEOPLE.indexOf(next) >= 0 || "粉用会家店".indexOf(next) >= 0;
  }

  /** 元 before 工资 or 班车 ends the amount: the measure word is another word's. */
  private static boolean isCloser(char next) {
    return "工班口厂期号后月年".indexOf(next) >= 0;
  }

  private @Nullable Mention bare(int from, PayRange range, int end) {
    char next = text.at(end);
    boolean number = text.digitAt(from) >= 0;
    boolean ends = !Character.isLetter(next);
    boolean whole = range.low().stripTrailingZeros().scale() <= 0;
    boolean inOrder = range.low().compareTo(range.high()) <= 0;
    if (!whole || !inOrder || range.low().compareTo(LEAST_BARE) < 0 || (!number && !ends)) {
      return null;
    }
    if ("-./%:".indexOf(next) >= 0) {
      return null;
    }
    Wage wage = new Wage(Optional.of(range.low()), Optional.of(range.high()), Optional.empty());
    return new Mention(from, end, new Meaning.BareAmount(wage));
  }

  /** 餐补360元/月, 押金200: an amount that is no wage. */
  private @Nullable Mention moneyThatIsNoWage(int from) {
    Match<Meaning> word = vocabulary.longest(text, from);
    boolean benefit = word != null && word.value() instanceof Meaning.Benefit;
    int end = PayWords.otherMoneyEnd(text, from);
    if (benefit && word != null && isAllowance(word.end())) {
      end = Math.max(end, word.end());
    }
    if (end < 0) {
      return null;
    }
    PayPhrase phrase = new PayPhrase();
    int at = ":(+".indexOf(text.at(end)) >= 0 ? end + 1 : end;
    phrase.at = at;
    phrase.led = true;
    PayRange range = amounts.read(amounts.skipSign(at), phrase);
    if (range == null) {
      return null;
    }
    phrase.at = range.end();
    tails(phrase);
    if (COUNTED.indexOf(text.at(phrase.at)) >= 0 && !phrase.linked) {
      return null;
    }
    Meaning meaning = benefit && word != null ? word.value() : new Meaning.NoWage();
    return new Mention(from, phrase.at, meaning);
  }

  /** 餐补, 全勤奖, 津贴: a benefit in money, which an amount may follow. */
  private boolean isAllowance(int end) {
    return "补贴奖助金费销".indexOf(text.at(end - 1)) >= 0;
  }

  private boolean isPieceWord(int from) {
    return text.startsWith("计件", from) || text.startsWith("按件", from);
  }

  private static Meaning pieceOnly() {
    return new Meaning.Pay(
        new Wage(Optional.empty(), Optional.empty(), Optional.of(WagePeriod.PIECE)),
        Optional.empty());
  }

  private int skipSeparator(int from) {
    int at = from;
    while (at < from + 3 && ": 约在是给开为有达算".indexOf(text.at(at)) >= 0) {
      at++;
    }
    for (String word : new String[] {"大概", "大约", "要求", "标准"}) {
      if (text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return at;
  }
}
