package io.yizhan.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A small whole number in digits or characters: 15, 十五, 一百二, 两; or two neighbours, 三四 (3 to 4).
 *
 * @param low its value, or the lower neighbour
 * @param high its value, or the higher neighbour
 * @param end offset after it
 */
record Numeral(int low, int high, int end) {

  private static final int MOST_DIGITS = 5;

  /** The number here, 0…99999; null when there is none or it goes on beyond that. */
  static @Nullable Numeral read(FoldedText text, int from) {
    if (text.digitAt(from) >= 0) {
      int end = from;
      int value = 0;
      while (text.digitAt(end) >= 0) {
        if (end - from == MOST_DIGITS) {
          return null;
        }
        value = value * 10 + text.digitAt(end);
        end++;
      }
      return new Numeral(value, value, end);
    }
    return readHan(text, from);
  }

  private static @Nullable Numeral readHan(FoldedText text, int from) {
    int digit = text.anyDigitAt(from);
    boolean ten = isTen(text.at(from));
    if (digit < 0 && !ten) {
      return null;
    }
    int next = text.digitAt(from + 1) < 0 ? text.anyDigitAt(from + 1) : -1;
    if (digit > 0 && next == digit + 1) {
      return neighbours(text, from, digit);
    }
    int at = from;
    int total = 0;
    if (!ten && text.at(from + 1) == '百') {
      total = digit * 100;
      at = from + 2;
      if (text.anyDigitAt(at) == 0) {
        int unit = text.anyDigitAt(at + 1);
        return unit > 0
            ? new Numeral(total + unit, total + unit, at + 2)
            : new Numeral(total, total, at);
      }
      digit = text.anyDigitAt(at);
      ten = isTen(text.at(at));
      if (digit < 0 && !ten) {
        return new Numeral(total, total, at);
      }
    }
    int tens = ten ? 1 : digit;
    int afterTens = ten ? at : at + 1;
    if (!isTen(text.at(afterTens))) {
      int value = total > 0 ? total + tens * 10 : tens; // 一百二 is 120
      return new Numeral(value, value, at + 1);
    }
    int unit = text.digitAt(afterTens + 1) < 0 ? text.anyDigitAt(afterTens + 1) : -1;
    int value = total + tens * 10 + Math.max(unit, 0);
    return new Numeral(value, value, afterTens + (unit > 0 ? 2 : 1));
  }

  /** 三四, 三四十, 十五六 is not read. */
  private static Numeral neighbours(FoldedText text, int from, int digit) {
    int scale =
        switch (text.at(from + 2)) {
          case '十' -> 10;
          case '百' -> 100;
          default -> 1;
        };
    return new Numeral(digit * scale, (digit + 1) * scale, from + (scale == 1 ? 2 : 3));
  }

  private static boolean isTen(char c) {
    return c == '十' || c == '拾';
  }

  /** Whether it is one number and not two neighbours. */
  boolean exact() {
    return low == high;
  }
}
