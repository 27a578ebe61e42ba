package io.yizhan.extraction;

import io.yizhan.extraction.AmountReader.Amount;
import io.yizhan.extraction.WageWords.Found;
import io.yizhan.extraction.WageWords.Meaning;
import io.yizhan.extraction.WageWords.Side;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a salary field, as job boards print it and as people type it, into pay.
 *
 * <ul>
 *   <li>4.5-6千/月 becomes 4500…6000 per month; 10-20万/年, 200-300元/天 likewise
 *   <li>45-60k·14薪 is per month: 薪 counts months; 20-k·12薪 is open at the top
 *   <li>1.5千以下/月 knows only its maximum, 3万以上/月 and 3000+提成 only their minimum
 *   <li>日结200 is per day and settled daily; 两百五一天, 25块5一小时, 计件0.8元/件, 时薪18
 *   <li>面议 is {@link Wage#UNKNOWN}; 300, 288元/其他 and 3k-5k keep their amount and no period
 *   <li>200天, 白班200夜班220, 200元/8小时, 300-200元/天 are not read: empty
 * </ul>
 *
 * <p>The <em>whole</em> field must be understood, but for asides such as 包吃住: half a salary is
 * none. Full-width characters read as their half-width ones. Takes any text, throws nothing, and
 * reads at most {@value #LONGEST} characters. Stateless; any thread.
 *
 * <p>Known weaknesses: 月结 and 周结 without a unit give no period (月结5000 is an amount alone); two
 * rates in one field give nothing; 四五百 (400 to 500) gives nothing.
 */
public final class WageParser {

  private static final int LONGEST = 120;

  private final FoldedText text;
  private int at;
  private @Nullable BigDecimal min;
  private @Nullable BigDecimal max;
  private Meaning.@Nullable Per per;
  private @Nullable Side side;
  private @Nullable SettlementCycle settlement;
  private boolean negotiable;
  private boolean contradicts;

  /** Whether a bare unit may follow: 200元天 is pay, 200天 is a length of time. */
  private boolean afterMoney;

  private WageParser(FoldedText text) {
    this.text = text;
  }

  /**
   * What a salary field says.
   *
   * @return empty when the field cannot be read, which is not the same as 面议
   */
  public static Optional<ParsedWage> parse(String field) {
    String stripped = field.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST) {
      return Optional.empty();
    }
    return new WageParser(FoldedText.of(stripped).withoutBlanks()).read();
  }

  private Optional<ParsedWage> read() {
    while (at < text.length()) {
      if (!readMonthCount() && !readWord() && !readPayUnit() && !readAmounts()) {
        return Optional.empty();
      }
      if (contradicts) {
        return Optional.empty();
      }
    }
    return outcome();
  }

  private boolean readPayUnit() {
    Optional<Found> unit =
        PayUnit.at(text, at).or(() -> afterMoney ? PayUnit.bare(text, at) : Optional.empty());
    unit.ifPresent(this::take);
    return unit.isPresent();
  }

  /** ·14薪, *13薪, ·薪: pay is counted in months. */
  private boolean readMonthCount() {
    char mark = text.at(at);
    if ("·•*x×".indexOf(mark) < 0) {
      return false;
    }
    int end = at + 1;
    while (end < at + 4 && text.digitAt(end) >= 0) {
      end++;
    }
    if (text.at(end) != '薪') {
      return false;
    }
    per(new Meaning.Per(Optional.of(WagePeriod.MONTH)));
    at = end + 1;
    return true;
  }

  private boolean readAmounts() {
    Optional<Amount> first = AmountReader.read(text, at);
    if (first.isEmpty()) {
      return false;
    }
    if (min != null) {
      contradicts = true; // a second rate
      return true;
    }
    Amount low = first.get();
    int mark = skipRangeMark(low.end());
    Optional<Amount> second =
        mark == low.end() ? Optional.empty() : AmountReader.read(text, skipCurrencySign(mark));
    if (second.isPresent()) {
      range(low, second.get());
    } else if (mark > low.end() && AmountReader.multiplierAt(text, mark).signum() > 0) {
      min = low.times(AmountReader.multiplierAt(text, mark)); // 20-k
      side = Side.LOWER;
      afterMoney = true;
      at = mark + 1;
    } else {
      min = low.yuan();
      max = low.yuan();
      afterMoney = low.money();
      at = low.end();
    }
    return true;
  }

  /** 4-6千: the first amount borrows the second's multiplier, unless that makes it the greater. */
  private void range(Amount low, Amount high) {
    BigDecimal borrowed = low.times(high.unit());
    boolean borrows = !low.money() && borrowed.compareTo(high.yuan()) <= 0;
    min = borrows ? borrowed : low.yuan();
    max = high.yuan();
    contradicts = min.compareTo(max) > 0;
    afterMoney = low.money() || high.money();
    at = high.end();
  }

  private int skipRangeMark(int from) {
    int end = from;
    while (text.at(end) == '-' || text.at(end) == '至' || text.at(end) == '到') {
      end++;
    }
    return end;
  }

  private int skipCurrencySign(int from) {
    return text.at(from) == '¥' || text.at(from) == '￥' ? from + 1 : from;
  }

  private boolean readWord() {
    if (text.at(at) == ' ') {
      at++;
      return true;
    }
    Optional<Found> word = WageWords.free(text, at);
    word.ifPresent(this::take);
    return word.isPresent();
  }

  private void take(Found found) {
    switch (found.meaning()) {
      case Meaning.Per said -> per(said);
      case Meaning.Settled(SettlementCycle cycle) -> {
        contradicts |= settlement != null && settlement != cycle;
        settlement = cycle;
      }
      case Meaning.Bound(Side bound) -> {
        contradicts |= side != null && side != bound;
        side = bound;
      }
      case Meaning.Negotiable _ -> negotiable = true;
      case Meaning.Aside _ -> {}
    }
    at = found.end();
  }

  private void per(Meaning.Per said) {
    contradicts |= per != null && !per.equals(said);
    per = said;
    afterMoney = false;
  }

  private Optional<ParsedWage> outcome() {
    Optional<SettlementCycle> cycle = Optional.ofNullable(settlement);
    if (min == null) {
      return negotiable || (cycle.isPresent() && per == null)
          ? Optional.of(new ParsedWage(Wage.UNKNOWN, cycle))
          : Optional.empty();
    }
    boolean range = max != null && min.compareTo(max) < 0;
    Optional<BigDecimal> low = side == Side.UPPER && !range ? Optional.empty() : Optional.of(min);
    Optional<BigDecimal> high =
        side == Side.LOWER && !range ? Optional.empty() : Optional.ofNullable(max);
    return Optional.of(new ParsedWage(new Wage(low, high, period()), cycle));
  }

  private Optional<WagePeriod> period() {
    if (per != null) {
      return per.period();
    }
    return settlement == SettlementCycle.DAILY ? Optional.of(WagePeriod.DAY) : Optional.empty();
  }
}
