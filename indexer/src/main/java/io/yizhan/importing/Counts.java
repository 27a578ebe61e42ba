package io.yizhan.importing;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of form fields: 220.5, 招3人, 3-5年. Stateless. */
final class Counts {

  /** Longer fields are no numbers; it also bounds the work of the patterns. */
  private static final int LONGEST = 30;

  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?");
  private static final Pattern HEADCOUNT =
      Pattern.compile("(?:招聘|招工|招|约)?(\\d{1,6})(?:个?人|名|个|位)?");
  private static final Pattern YEARS =
      Pattern.compile("(\\d{1,2})(?:[-~至到]\\d{1,2})?(?:年|$)(?:以上|及以上|左右)?(?:工作)?(?:经验)?(?:以上)?");

  private Counts() {}

  /** A plain decimal number, thousands commas allowed. */
  static Optional<BigDecimal> decimal(String text) {
    String folded = fold(text).replace(",", "");
    return DECIMAL.matcher(folded).matches()
        ? Optional.of(new BigDecimal(folded))
        : Optional.empty();
  }

  /** How many people; a range is not read. */
  static Optional<Integer> headcount(String text) {
    return first(HEADCOUNT, text);
  }

  /** How many years, at least. */
  static Optional<Integer> years(String text) {
    return first(YEARS, text);
  }

  private static Optional<Integer> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(fold(text));
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  private static String fold(String text) {
    return text.length() > LONGEST
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
  }
}
