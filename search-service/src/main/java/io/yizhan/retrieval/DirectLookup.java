package io.yizhan.retrieval;

import io.yizhan.policy.HanNumber;
import io.yizhan.policy.Titles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a question names, found by its name and not by what it says.
 *
 * <ul>
 *   <li>劳动合同法第三十八条, 《工伤保险条例》第14条: that article; 中华人民共和国 may be left out, figures are read like
 *       characters
 *   <li>工伤保险条例, 鄂城政办发〔2023〕5号, and nothing else: all of that document, in its order
 *   <li>《工伤保险条例》停工留薪期多久: that document's passages before others
 * </ul>
 *
 * <p>A name that several documents have means all of them; which holds is for place and date to
 * say. Immutable; a map lookup a name.
 */
final class DirectLookup {

  private static final Pattern ARTICLE =
      Pattern.compile("第([0-9]{1,4}|[零〇一二两三四五六七八九十百千]{1,9})条(之[一二三四五六七八九十])?");
  private static final Pattern QUOTED = Pattern.compile("《([^《》]{2,80})》");
  private static final Pattern NUMBER =
      Pattern.compile(
          "([\\u4e00-\\u9fa5]{1,14})[〔\\[［【（(]?([12][0-9]{3})[〕\\]］】）)]?\\s?第?\\s?([0-9]{1,5})\\s?号"
              + "|([\\u4e00-\\u9fa5]{0,20}令)\\s?第\\s?(["
              + HanNumber.CHARS
              + "]{1,6})\\s?号");
  private static final Pattern REST = Pattern.compile("[\\p{P}\\p{S}\\s]|全文|原文|内容|文件");
  private static final int MAX_NAME = 60;

  private final Map<String, List<Integer>> articles = new HashMap<>();
  private final Map<String, List<Integer>> documents = new HashMap<>();

  private DirectLookup(Corpus corpus) {
    for (int i = 0; i < corpus.size(); i++) {
      Passage passage = corpus.passage(i);
      String article = lastArticle(passage.path());
      for (String name : names(passage.document())) {
        add(documents, name, i);
        if (!article.isEmpty()) {
          add(articles, name + article, i);
        }
      }
    }
  }

  /** Knows the passages of a corpus by the names of their documents. */
  static DirectLookup of(Corpus corpus) {
    return new DirectLookup(corpus);
  }

  /** What a question names. */
  Named in(String question) {
    Set<Integer> first = new LinkedHashSet<>();
    Matcher article = ARTICLE.matcher(question);
    while (article.find()) {
      first.addAll(endingIn(articles, question.substring(0, article.start()), key(article)));
    }
    BitSet raised = new BitSet();
    String whole = Titles.fold(REST.matcher(question).replaceAll(""));
    first.addAll(documents.getOrDefault(whole, List.of()));
    Matcher quoted = QUOTED.matcher(question);
    while (quoted.find()) {
      documents.getOrDefault(Titles.fold(quoted.group(1)), List.of()).forEach(raised::set);
    }
    Matcher number = NUMBER.matcher(question);
    while (number.find()) {
      List<Integer> passages = numbered(number);
      passages.forEach(raised::set);
      if (isRest(question, number)) {
        first.addAll(passages);
      }
    }
    return new Named(List.copyOf(first), raised);
  }

  private List<Integer> numbered(Matcher number) {
    return number.group(1) == null
        ? endingIn(documents, number.group(4), HanNumber.read(number.group(5)) + "号")
        : endingIn(documents, number.group(1), number.group(2) + "#" + number.group(3) + "号");
  }

  /** The passages under the longest name that a text ends in. */
  private static List<Integer> endingIn(
      Map<String, List<Integer>> named, String before, String after) {
    String text = Titles.fold(before);
    for (int start = Math.max(0, text.length() - MAX_NAME); start < text.length(); start++) {
      List<Integer> passages = named.get(text.substring(start) + after);
      if (passages != null) {
        return passages;
      }
    }
    return List.of();
  }

  private static boolean isRest(String question, Matcher name) {
    String rest = question.substring(0, name.start()) + question.substring(name.end());
    return REST.matcher(rest).replaceAll("").isEmpty();
  }

  private static Set<String> names(PassageDocument document) {
    Set<String> names = new LinkedHashSet<>();
    names.add(Titles.fold(document.title()));
    for (String name : document.names()) {
      Matcher number = NUMBER.matcher(name);
      if (!number.matches()) {
        names.add(Titles.fold(name));
      } else if (number.group(1) == null) {
        names.add(Titles.fold(number.group(4)) + HanNumber.read(number.group(5)) + "号");
      } else {
        names.add(Titles.fold(number.group(1)) + number.group(2) + "#" + number.group(3) + "号");
      }
    }
    names.remove("");
    return names;
  }

  private static String lastArticle(String path) {
    Matcher number = ARTICLE.matcher(path);
    String last = "";
    while (number.find()) {
      last = key(number);
    }
    return last;
  }

  private static String key(Matcher number) {
    String of = number.group(2) == null ? "" : number.group(2);
    return "第" + HanNumber.read(number.group(1)) + "条" + of;
  }

  private static void add(Map<String, List<Integer>> named, String name, int passage) {
    named.computeIfAbsent(name, _ -> new ArrayList<>()).add(passage);
  }
}
