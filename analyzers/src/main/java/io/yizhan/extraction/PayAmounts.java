package io.yizhan.extraction;

import io.yizhan.extraction.AmountReader.Amount;
import io.yizhan.extraction.WageWords.Side;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the amount of a phrase of pay: 200, 180-220, 4-6千, 两三百, 过万. Whether it is pay is for {@link
 * PayReader} to say. One text, one thread.
 */
final class PayAmounts {

  /** What follows an amount of money. */
  static final String MONEY = "元圆块钱毛角";

  private final FoldedText text;
  private final UtteranceKind kind;

  PayAmounts(FoldedText text, UtteranceKind kind) {
    this.text = text;
    this.kind = kind;
  }

  /** The amount or range here; notes in the phrase what 过 and a reversed range say. */
  @Nullable PayRange read(int from, PayPhrase phrase) {
    if (phrase.led && text.startsWith("过万", from)) {
      phrase.side = Side.LOWER;
      BigDecimal tenThousand = BigDecimal.valueOf(10_000);
      return new PayRange(tenThousand, tenThousand, true, from + 2);
    }
    int at = phrase.led && text.at(from) == '过' ? from + 1 : from;
    if (text.anyDigitAt(at) < 0 && AmountReader.multiplierAt(text, at).signum() == 0) {
      return null;
    }
    if (touchesNumber(at)) {
      return null;
    }
    PayRange rough = neighbours(at);
    if (rough != null) {
      return rough;
    }
    Optional<Amount> first = AmountReader.read(text, at);
    if (first.isEmpty()) {
      return null;
    }
    if (at > from) {
      phrase.side = Side.LOWER;
    }
    return range(at, first.get(), phrase);
  }

  private PayRange range(int from, Amount low, PayPhrase phrase) {
    boolean money = isMoney(low, from);
    int blank = text.at(low.end()) == ' ' && text.at(low.end() + 1) == '-' ? 1 : 0;
    int mark = low.end() + blank;
    while (text.at(mark) == '-' || text.at(mark) == '到' || text.at(mark) == '至') {
      mark++;
    }
    Optional<Amount> second =
        mark == low.end() + blank
            ? Optional.empty()
            : AmountReader.read(text, skipSign(text.at(mark) == ' ' ? mark + 1 : mark));
    if (second.isEmpty()) {
      return new PayRange(low.yuan(), low.yuan(), money, low.end());
    }
    Amount high = second.get();
    BigDecimal borrowed = low.times(high.unit());
    boolean borrows = !low.money() && borrowed.compareTo(high.yuan()) <= 0;
    BigDecimal least = borrows ? borrowed : low.yuan();
    phrase.contradicts |= least.compareTo(high.yuan()) > 0;
    return new PayRange(least, high.yuan(), money || isMoney(high, mark), high.end());
  }

  /** 两三百, 七八千, 四五十块: from the one to the other. */
  private @Nullable PayRange neighbours(int from) {
    int low = text.digitAt(from) >= 0 ? -1 : text.anyDigitAt(from);
    int high = text.digitAt(from + 1) >= 0 ? -1 : text.anyDigitAt(from + 1);
    BigDecimal unit = AmountReader.multiplierAt(text, from + 2);
    if (low < 1 || high != low + 1 || unit.signum() == 0) {
      return null;
    }
    int end = from + 3;
    boolean money = MONEY.indexOf(text.at(end)) >= 0;
    if (money) {
      end += text.startsWith("块钱", end) ? 2 : 1;
    }
    return new PayRange(
        unit.multiply(BigDecimal.valueOf(low)),
        unit.multiply(BigDecimal.valueOf(high)),
        money,
        end);
  }

  private boolean isMoney(Amount amount, int from) {
    boolean currency = false;
    for (int at = from; at < amount.end(); at++) {
      currency |= MONEY.indexOf(text.at(at)) >= 0;
    }
    boolean small = amount.yuan().compareTo(BigDecimal.ONE) < 0;
    boolean thousands = amount.unit().compareTo(BigDecimal.valueOf(1000)) >= 0;
    boolean shorthand = thousands && text.digitAt(from) >= 0 && kind != UtteranceKind.AD;
    return (currency && !small) || shorthand; // 三毛 alone is a name
  }

  /** The offset after a sign for yuan. */
  int skipSign(int from) {
    return text.at(from) == '¥' || text.at(from) == '￥' ? from + 1 : from;
  }

  private boolean touchesNumber(int from) {
    char before = text.at(from - 1);
    return FoldedText.isDigit(before)
        || FoldedText.isLetter(before)
        || before == '.'
        || before == '第';
  }
}
