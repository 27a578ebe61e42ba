package io.yizhan.answers;

import io.yizhan.policy.HanNumber;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of an article in a path: 第四章 第三十八条 → 第三十八条. Stateless. */
final class ArticleNames {

  private static final Pattern ARTICLE =
      Pattern.compile("第[零〇一二两三四五六七八九十百千0-9]{1,9}条(?:之[一二三四五六七八九十])?");

  private ArticleNames() {}

  /** The last article that a path names; empty when it names none. */
  static String last(String path) {
    Matcher article = ARTICLE.matcher(path);
    String last = "";
    while (article.find()) {
      last = article.group();
    }
    return last;
  }

  /** The number of the last article that a path names; 0 when it names none. */
  static int number(String path) {
    String last = last(path);
    return last.isEmpty() ? 0 : HanNumber.read(last.substring(1, last.indexOf('条')));
  }
}
