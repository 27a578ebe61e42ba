package io.yizhan.extraction;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds e-mail addresses, and the 微信 and QQ accounts that a word announces.
 *
 * <p>Some words announce an account by themselves (微信号, 加v, 扣扣); others (微信, qq, wx) are also what
 * ads talk about (微信小程序, QQ音乐), so what follows them must be marked by a colon or 号, or hold a
 * digit. Stateless; looks at no more than {@value #LONGEST} characters from a word. What stands
 * before {@code floor} has become part of another contact and touches nothing.
 */
final class ContactAccounts {

  private static final int LONGEST = 80;
  private static final int SHORTEST_ACCOUNT = 5;
  private static final int MOST_MARKS = 6;

  private static final String[] ANNOUNCING = {
    "微信号", "微信id", "加微信", "加微", "加v", "加我v", "v信", "v❤", "威信", "薇信", "微❤", "vx", "qq号", "qq群",
    "加qq", "加q", "扣扣", "企鹅号", "wx号"
  };
  private static final String[] AMBIGUOUS = {"微信", "wechat", "weixin", "wx", "qq", "q号", "企鹅"};

  /**
   * The characters that those words begin with: nearly every other character ends the search here.
   */
  private static final boolean[] BEGINNINGS = new boolean[Character.MAX_VALUE + 1];

  static {
    Stream.of(ANNOUNCING, AMBIGUOUS)
        .flatMap(Arrays::stream)
        .forEach(word -> BEGINNINGS[word.charAt(0)] = true);
  }

  private static final String MARKS = ":,;是为号(【[- =/";

  private ContactAccounts() {}

  /**
   * An account met.
   *
   * @param start its first character, after the word that announces it
   * @param end offset after it
   */
  record Account(int start, int end) {}

  /** The end of an e-mail address that begins here, or -1. */
  static int emailEnd(FoldedText text, int from, int floor) {
    if (!isName(text.at(from)) || (from > floor && isName(text.at(from - 1)))) {
      return -1;
    }
    int at = runEnd(text, from);
    if (text.at(at) != '@') {
      return -1;
    }
    int domain = at + 1;
    int end = domain;
    boolean dotted = false;
    while (end - domain < LONGEST && isDomain(text, end)) {
      dotted |= text.at(end) == '.';
      end++;
    }
    return dotted ? end : -1;
  }

  /** Whether a word that announces an account begins with this folded character. */
  static boolean mayAnnounce(char c) {
    return BEGINNINGS[c];
  }

  /** The account announced by a word that begins here. */
  static Optional<Account> accountAt(FoldedText text, int from, int floor) {
    if (!mayAnnounce(text.at(from))) {
      return Optional.empty();
    }
    for (String word : ANNOUNCING) {
      if (announces(text, from, floor, word)) {
        return account(text, from + word.length(), true);
      }
    }
    for (String word : AMBIGUOUS) {
      if (announces(text, from, floor, word)) {
        return account(text, from + word.length(), false);
      }
    }
    return Optional.empty();
  }

  private static boolean announces(FoldedText text, int from, int floor, String word) {
    return text.startsWith(word, from)
        && !(from > floor
            && FoldedText.isLetter(word.charAt(0))
            && FoldedText.isLetter(text.at(from - 1)));
  }

  private static Optional<Account> account(FoldedText text, int afterWord, boolean announced) {
    int start = afterWord;
    boolean marked = false;
    while (start < afterWord + MOST_MARKS && MARKS.indexOf(text.at(start)) >= 0) {
      marked |= text.at(start) == ':' || text.at(start) == '号' || text.at(start) == '是';
      start++;
    }
    int end = start;
    boolean digit = false;
    while (end - start < LONGEST && isAccount(text.at(end))) {
      digit |= FoldedText.isDigit(text.at(end));
      end++;
    }
    int length = end - start;
    boolean separate = start > afterWord || !FoldedText.isLetter(text.at(start));
    boolean credible = digit || marked || (announced && separate);
    return credible && length >= SHORTEST_ACCOUNT
        ? Optional.of(new Account(start, end))
        : Optional.empty();
  }

  private static int runEnd(FoldedText text, int from) {
    int end = from;
    while (end - from < LONGEST && isName(text.at(end))) {
      end++;
    }
    return end;
  }

  private static boolean isName(char c) {
    return FoldedText.isLetter(c) || FoldedText.isDigit(c) || ".-_+%".indexOf(c) >= 0;
  }

  private static boolean isDomain(FoldedText text, int at) {
    char c = text.at(at);
    return FoldedText.isLetter(c)
        || FoldedText.isDigit(c)
        || ((c == '.' || c == '-')
            && (FoldedText.isLetter(text.at(at + 1)) || FoldedText.isDigit(text.at(at + 1))));
  }

  private static boolean isAccount(char c) {
    return FoldedText.isLetter(c) || FoldedText.isDigit(c) || c == '_' || c == '-';
  }
}
