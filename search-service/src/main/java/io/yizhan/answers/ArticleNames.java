package io.yizhan.answers;

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
}
