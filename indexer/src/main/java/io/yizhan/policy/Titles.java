package io.yizhan.policy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Titles of documents, brought together where they mean the same document in different years.
 *
 * <pre>
 * 《中华人民共和国就业促进法》(2015年修正)  and  就业促进法        fold to 就业促进法
 * 鄂城区零工驿站补贴办法（试行）                         folds to 鄂城区零工驿站补贴办法(试行)
 * </pre>
 *
 * Stateless.
 */
public final class Titles {

  /** Brackets that say which version: a year, 修订, 修正, 版. */
  private static final Pattern VERSION =
      Pattern.compile("[(\\[【〔][^()\\[\\]【】〔〕]*(?:[12]\\d{3}|修订|修正|版)[^()\\[\\]【】〔〕]*[)\\]】〕]");

  private static final Pattern NOISE = Pattern.compile("[\\s《》〈〉<>“”\"‘’'#*]");

  private Titles() {}

  /** The title without width, quotes, white space, version and 中华人民共和国 before it. */
  public static String fold(String title) {
    String narrow = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String plain = NOISE.matcher(VERSION.matcher(narrow).replaceAll("")).replaceAll("");
    return plain.startsWith("中华人民共和国") && plain.length() > 7 ? plain.substring(7) : plain;
  }
}
