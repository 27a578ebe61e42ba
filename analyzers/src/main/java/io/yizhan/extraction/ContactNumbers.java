package io.yizhan.extraction;

/**
 * Tells telephone and identity numbers from the other numbers of an ad: pay, dates, codes.
 *
 * <p>A number may be grouped, by one blank, dash or point between groups, but only as people group
 * them (138-0013-8000, 420704 19800101 1234), because 1500-2000 300 is pay. Digits may be Chinese.
 * Methods give the offset after the number, or -1. Digits before {@code floor}, which have become
 * part of another contact, do not make a number longer. Stateless.
 */
final class ContactNumbers {

  private static final int[][] MOBILE_GROUPS = {
    {11}, {3, 4, 4}, {3, 8}, {4, 3, 4}, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}
  };
  private static final int[][] IDENTITY_GROUPS = {{18}, {6, 8, 4}, {6, 4, 4, 4}, {6, 12}};

  /** Of (010)8888666; every other contact has more. */
  private static final int FEWEST_DIGITS = 10;

  private ContactNumbers() {}

  /**
   * Whether enough digits for any number stand from here on, whatever signs of a number are between
   * them. Reads no further than it must, which in 150-200元 is eight characters.
   */
  static boolean mayReach(FoldedText text, int from) {
    int digits = 0;
    for (int at = from; digits < FEWEST_DIGITS; at++) {
      char c = text.at(at);
      if (FoldedText.isAnyDigit(c)) {
        digits++;
      } else if (!isSeparator(c) && c != '+' && c != '(' && c != ')') {
        return false;
      }
    }
    return true;
  }

  /** The end of a mobile number or landline that begins here. */
  static int phoneEnd(FoldedText text, int from, int floor) {
    if (touchesNumber(text, from, floor)) {
      return -1;
    }
    int mobile = mobileEnd(text, from);
    return mobile >= 0 ? mobile : landlineEnd(text, from);
  }

  /** The end of an 18-digit identity number with a plausible birth date that begins here. */
  static int identityEnd(FoldedText text, int from, int floor) {
    if (touchesNumber(text, from, floor)) {
      return -1;
    }
    for (int[] groups : IDENTITY_GROUPS) {
      StringBuilder digits = new StringBuilder(18);
      int end = groupedEnd(text, from, groups, digits);
      if (end < 0 && digits.length() == 17 && text.at(lastRead(text, from, groups)) == 'x') {
        end = lastRead(text, from, groups) + 1;
      }
      if (end >= 0 && text.anyDigitAt(end) < 0 && hasBirthDate(digits)) {
        return end;
      }
    }
    return -1;
  }

  private static int mobileEnd(FoldedText text, int from) {
    int start = skipCountryCode(text, from);
    for (int[] groups : MOBILE_GROUPS) {
      StringBuilder digits = new StringBuilder(11);
      int end = groupedEnd(text, start, groups, digits);
      if (end >= 0
          && text.anyDigitAt(end) < 0
          && digits.charAt(0) == '1'
          && digits.charAt(1) >= '3') {
        return end;
      }
    }
    return -1;
  }

  private static int skipCountryCode(FoldedText text, int from) {
    for (String code : new String[] {"+86", "0086", "86", "(+86)"}) {
      if (text.startsWith(code, from)) {
        int end = from + code.length();
        return isSeparator(text.at(end)) ? end + 1 : end;
      }
    }
    return from;
  }

  /** 0711-3351234, (010)88886666, 02788886666, each with an extension -801. */
  private static int landlineEnd(FoldedText text, int from) {
    boolean bracketed = text.at(from) == '(';
    int area = bracketed ? from + 1 : from;
    if (text.anyDigitAt(area) != 0) {
      return -1;
    }
    int second = text.anyDigitAt(area + 1);
    boolean shortArea = second == 2 || (second == 1 && text.anyDigitAt(area + 2) == 0);
    if (!shortArea && second < 3) {
      return -1;
    }
    int at = area + (shortArea ? 3 : 4);
    if (digitsFrom(text, area, at - area) < at - area || (bracketed && text.at(at) != ')')) {
      return -1;
    }
    if (bracketed || isSeparator(text.at(at))) {
      at++;
    }
    int local = digitsFrom(text, at, 9);
    if (local < 7 || local > 8 || text.anyDigitAt(at) < 2) {
      return -1;
    }
    int end = at + local;
    int extension = text.at(end) == '-' ? digitsFrom(text, end + 1, 6) : 0;
    return extension > 0 && extension < 6 ? end + 1 + extension : end;
  }

  private static int digitsFrom(FoldedText text, int from, int most) {
    int count = 0;
    while (count < most && text.anyDigitAt(from + count) >= 0) {
      count++;
    }
    return count;
  }

  /** The end of digits in these groups with the same separator between each, or -1. */
  private static int groupedEnd(FoldedText text, int from, int[] groups, StringBuilder digits) {
    int at = from;
    char separator = FoldedText.END;
    for (int group = 0; group < groups.length; group++) {
      if (group > 0) {
        char here = text.at(at);
        if (!isSeparator(here) || (group > 1 && here != separator)) {
          return -1;
        }
        separator = here;
        at++;
      }
      for (int i = 0; i < groups[group]; i++) {
        int digit = text.anyDigitAt(at);
        if (digit < 0) {
          return -1;
        }
        digits.append((char) ('0' + digit));
        at++;
      }
    }
    return at;
  }

  /** The offset of the last digit of a number in these groups. */
  private static int lastRead(FoldedText text, int from, int[] groups) {
    int length = groups.length - 1;
    for (int group : groups) {
      length += group;
    }
    return Math.min(text.length(), from + length - 1);
  }

  private static boolean hasBirthDate(StringBuilder digits) {
    int century = number(digits, 6, 2);
    int month = number(digits, 10, 2);
    int day = number(digits, 12, 2);
    return digits.charAt(0) != '0'
        && (century == 19 || century == 20)
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= 31;
  }

  private static int number(StringBuilder digits, int from, int length) {
    int value = 0;
    for (int i = from; i < from + length; i++) {
      value = value * 10 + digits.charAt(i) - '0';
    }
    return value;
  }

  /** Whether this would begin inside a longer number or behind its decimal point. */
  private static boolean touchesNumber(FoldedText text, int from, int floor) {
    return from > floor
        && text.anyDigitAt(from) >= 0
        && (text.anyDigitAt(from - 1) >= 0
            || (text.at(from - 1) == '.' && text.digitAt(from - 2) >= 0));
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || c == '-' || c == '.' || c == '·';
  }
}
