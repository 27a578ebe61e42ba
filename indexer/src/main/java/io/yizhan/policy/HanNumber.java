package io.yizhan.policy;

/**
 * Whole numbers as laws write them, 1 to 9999: 十, 二十一, 一百零三, 一千二百六十, 12, １２; a year digit by digit
 * (二〇二三). Stateless.
 */
public final class HanNumber {

  /** The digits and powers of ten a number consists of, as a character class of a pattern. */
  public static final String CHARS = "零〇○一二三四五六七八九十百千两0-9０-９";

  private static final String DIGITS = "零一二三四五六七八九";

  private HanNumber() {}

  /** The number; 0 when it is none. */
  public static int read(CharSequence text) {
    int total = 0;
    int digit = -1;
    boolean powers = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int power = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
      if (power > 0) {
        total += (digit < 0 ? 1 : digit) * power;
        digit = -1;
        powers = true;
        continue;
      }
      int value = digit(c);
      if (value < 0) {
        return 0;
      }
      digit = digit < 0 || powers ? value : digit * 10 + value;
    }
    return total + Math.max(0, digit);
  }

  /** 1 to 99 in characters. */
  static String write(int number) {
    if (number < 10) {
      return DIGITS.substring(number, number + 1);
    }
    String tens = number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1);
    return tens + "十" + (number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1));
  }

  private static int digit(char c) {
    return switch (c) {
      case '〇', '○' -> 0;
      case '两' -> 2;
      default -> {
        int han = DIGITS.indexOf(c);
        yield han >= 0 ? han : Character.digit(c, 10);
      }
    };
  }
}
