package io.yizhan.schema;

import java.util.List;

/**
 * The part of an ad's heading that says which work it is.
 *
 * <ul>
 *   <li>急招叉车司机，日结260 gives 叉车司机
 *   <li>【高薪诚聘】月嫂 （住家） gives 月嫂
 *   <li>保洁员3名 gives 保洁员
 * </ul>
 *
 * <p>Always a part of the heading as it stands, so that a search for it finds the ad. Stateless,
 * O(n). Weakness: a heading that begins with the employer gives the employer.
 */
final class TitleCore {

  /** Words that an ad begins with whatever it offers; longer ones before those they begin with. */
  private static final List<String> HEADS =
      List.of("招聘", "急招", "急聘", "诚聘", "诚招", "高薪", "长期", "大量", "直招", "现招", "招", "聘");

  private static final String BRACKETS = "【[(（《〔";
  private static final String CLOSING = "】])）》〕";

  private TitleCore() {}

  /** The core; empty when nothing but such words is there. */
  static String of(String title) {
    int start = 0;
    int skipped;
    do {
      skipped = start;
      start = afterHead(title, afterBracket(title, afterBreaks(title, start)));
    } while (start > skipped);
    int end = start;
    while (end < title.length() && !endsCore(title.charAt(end))) {
      end++;
    }
    return title.substring(start, end);
  }

  private static int afterBreaks(String title, int start) {
    int at = start;
    while (at < title.length()
        && !Character.isLetterOrDigit(title.charAt(at))
        && BRACKETS.indexOf(title.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Behind a bracket that opens here and closes. */
  private static int afterBracket(String title, int start) {
    int kind = start < title.length() ? BRACKETS.indexOf(title.charAt(start)) : -1;
    if (kind < 0) {
      return start;
    }
    int close = title.indexOf(CLOSING.charAt(kind), start);
    return close < 0 ? start + 1 : close + 1;
  }

  private static int afterHead(String title, int start) {
    for (String head : HEADS) {
      if (title.startsWith(head, start)) {
        return start + head.length();
      }
    }
    return start;
  }

  private static boolean endsCore(char c) {
    return !Character.isLetter(c) && c != '+' && c != '#';
  }
}
