package io.yizhan.answers;

import io.yizhan.policy.HanNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Articles that a question names: 劳动合同法第三十八条, 《工伤保险条例》第14条. The title may leave out 中华人民共和国;
 * figures are read like characters. Immutable; a map lookup a name.
 */
final class DirectLookup {

  private static final Pattern NAMED =
      Pattern.compile("第([0-9]{1,4}|[零〇一二两三四五六七八九十百千]{1,9})条(之[一二三四五六七八九十])?");
  private static final Pattern TITLE_MARKS = Pattern.compile("[《》〈〉\\s]|中华人民共和国");
  private static final int MAX_TITLE = 60;

  private final Map<String, Integer> articles;

  private DirectLookup(Map<String, Integer> articles) {
    this.articles = articles;
  }

  /** Knows the articles of a corpus by title and number; of equal ones the last. */
  static DirectLookup of(Corpus corpus) {
    Map<String, Integer> articles = new HashMap<>();
    for (int i = 0; i < corpus.size(); i++) {
      Passage passage = corpus.passage(i);
      Matcher number = NAMED.matcher(passage.path());
      String last = "";
      while (number.find()) {
        last = key(number);
      }
      if (!last.isEmpty()) {
        articles.put(clean(passage.title()) + last, i);
      }
    }
    return new DirectLookup(articles);
  }

  /** The numbers of the passages that a question names. */
  int[] in(String question) {
    Matcher number = NAMED.matcher(question);
    IntStream.Builder found = IntStream.builder();
    while (number.find()) {
      String before = clean(question.substring(0, number.start()));
      String wanted = key(number);
      // The longest title that ends where the number begins.
      IntStream.range(Math.max(0, before.length() - MAX_TITLE), before.length())
          .mapToObj(start -> articles.getOrDefault(before.substring(start) + wanted, -1))
          .filter(passage -> passage >= 0)
          .findFirst()
          .ifPresent(found::add);
    }
    return found.build().distinct().toArray();
  }

  private static String key(Matcher number) {
    String of = number.group(2) == null ? "" : number.group(2);
    return "第" + HanNumber.read(number.group(1)) + "条" + of;
  }

  private static String clean(String title) {
    return TITLE_MARKS.matcher(title).replaceAll("");
  }
}
