package io.yizhan.extraction;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads one amount of money: 4500, 4,500.50, 1.2万, 3k, 两百五, 一千零五十, 十二万, 25块5, 8毛.
 *
 * <ul>
 *   <li>A last digit without a unit stands for the next lower one: 两百五 is 250, 1万2 is 12000
 *   <li>一 before a unit of pay is not part of the amount: 三百一天 is 300 per day
 *   <li>Digits that only stand side by side (二五零) are not an amount
 * </ul>
 *
 * <p>Refuses amounts above {@link #LARGEST} and more than {@value #MOST_DIGITS} digits, so that a
 * telephone number is never pay. Stateless; reads a bounded number of characters.
 */
final class AmountReader {

  /** Ten million yuan, the most a record may hold. */
  static final BigDecimal LARGEST = BigDecimal.valueOf(10_000_000);

  private static final int MOST_DIGITS = 9;
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private AmountReader() {}

  /**
   * An amount met.
   *
   * @param yuan its value
   * @param unit its last multiplier, 1 when it has none: what the other end of 4-6千 borrows
   * @param money whether 元, 块, a multiplier or the like says that it is money
   * @param end offset after it
   */
  record Amount(BigDecimal yuan, BigDecimal unit, boolean money, int end) {

    /** The same digits with another amount's multiplier. */
    BigDecimal times(BigDecimal multiplier) {
      return yuan.multiply(multiplier);
    }
  }

  /** The amount that begins here. */
  static Optional<Amount> read(FoldedText text, int from) {
    BigDecimal above = BigDecimal.ZERO; // whole ten-thousands already closed by 万
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal unit = BigDecimal.ONE;
    int at = from;
    boolean afterZero = false;
    while (true) {
      Digits digits = digits(text, at);
      if (digits.length == 0) {
        break;
      }
      if (digits.zero && unit.compareTo(BigDecimal.ONE) > 0 && !afterZero) {
        afterZero = true; // the 零 of 一千零五十
        at = digits.end;
        continue;
      }
      BigDecimal multiplier = multiplierAt(text, digits.end);
      if (multiplier.signum() == 0) {
        boolean alone = unit.compareTo(BigDecimal.ONE) == 0;
        if (!alone && (digits.length > 1 || PayUnit.at(text, at).isPresent())) {
          break;
        }
        BigDecimal shorthand = alone || afterZero ? BigDecimal.ONE : unit.divide(TEN);
        section = section.add(digits.value.multiply(shorthand));
        at = digits.end;
        break;
      }
      boolean first = at == from;
      boolean tenThousands = multiplier.compareTo(TEN_THOUSAND) == 0;
      if (!first && !tenThousands && multiplier.compareTo(unit) >= 0) {
        break;
      }
      if (tenThousands) {
        if (above.signum() > 0) {
          break;
        }
        above = section.add(digits.value).multiply(TEN_THOUSAND);
        section = BigDecimal.ZERO;
      } else {
        section = section.add(digits.value.multiply(multiplier));
      }
      unit = multiplier;
      afterZero = false;
      at = digits.end + 1;
      if (above.signum() == 0 && multiplierAt(text, at).compareTo(TEN_THOUSAND) == 0) {
        above = section.multiply(TEN_THOUSAND); // the 万 of 二十万
        section = BigDecimal.ZERO;
        unit = TEN_THOUSAND;
        at++;
      }
    }
    if (at == from) {
      return Optional.empty();
    }
    Amount bare = new Amount(above.add(section), unit, unit.compareTo(BigDecimal.ONE) > 0, at);
    return Optional.of(currency(text, bare)).filter(a -> a.yuan.compareTo(LARGEST) <= 0);
  }

  /** The multiplier 十 百 千 k 万 w here, or zero. */
  static BigDecimal multiplierAt(FoldedText text, int at) {
    return switch (text.at(at)) {
      case '十', '拾' -> TEN;
      case '百', '佰' -> BigDecimal.valueOf(100);
      case '千', '仟', 'k' -> BigDecimal.valueOf(1000);
      case '万', 'w' -> TEN_THOUSAND;
      default -> BigDecimal.ZERO;
    };
  }

  private static Amount currency(FoldedText text, Amount amount) {
    int at = amount.end;
    return switch (text.at(at)) {
      case '元', '圆' -> new Amount(amount.yuan, amount.unit, true, at + 1);
      case '毛', '角' -> small(amount, 1);
      case '分' -> small(amount, 2);
      case '块' -> {
        int after = text.at(at + 1) == '钱' ? at + 2 : at + 1;
        int digit = text.anyDigitAt(after);
        boolean tenths =
            digit >= 0
                && PayUnit.at(text, after).isEmpty()
                && (text.anyDigitAt(after + 1) < 0 || PayUnit.at(text, after + 1).isPresent());
        yield tenths
            ? new Amount(
                amount.yuan.add(BigDecimal.valueOf(digit, 1)), amount.unit, true, after + 1)
            : new Amount(amount.yuan, amount.unit, true, after);
      }
      default -> amount;
    };
  }

  private static Amount small(Amount amount, int places) {
    return new Amount(amount.yuan.movePointLeft(places), BigDecimal.ONE, true, amount.end + 1);
  }

  /** A run of Arabic digits with commas and a point, or one Chinese digit, or the 十 of 十五. */
  private static Digits digits(FoldedText text, int from) {
    int han = text.anyDigitAt(from);
    if (text.digitAt(from) < 0) {
      if (text.at(from) == '十') {
        return new Digits(BigDecimal.ONE, 1, false, from);
      }
      return han < 0
          ? Digits.none(from)
          : new Digits(BigDecimal.valueOf(han), 1, han == 0, from + 1);
    }
    if (text.at(from) == '0' && text.digitAt(from + 1) >= 0) {
      return Digits.none(from); // 0711: an area code
    }
    StringBuilder digits = new StringBuilder();
    int at = from;
    boolean point = false;
    while (digits.length() <= MOST_DIGITS + 1) {
      if (text.digitAt(at) >= 0) {
        digits.append(text.at(at));
      } else if (text.at(at) == '.' && !point && text.digitAt(at + 1) >= 0) {
        point = true;
        digits.append('.');
      } else if (point || !thousandsComma(text, at)) {
        break;
      }
      at++;
    }
    if (digits.length() > MOST_DIGITS + 1) {
      return Digits.none(from);
    }
    BigDecimal value = new BigDecimal(digits.toString());
    return new Digits(value, digits.length(), false, at);
  }

  private static boolean thousandsComma(FoldedText text, int at) {
    return text.at(at) == ','
        && text.digitAt(at + 1) >= 0
        && text.digitAt(at + 2) >= 0
        && text.digitAt(at + 3) >= 0
        && text.digitAt(at + 4) < 0;
  }

  /** Digits met; the 十 of 十五 has length 1 and ends where it begins. */
  private record Digits(BigDecimal value, int length, boolean zero, int end) {
    static Digits none(int from) {
      return new Digits(BigDecimal.ZERO, 0, false, from);
    }
  }
}
