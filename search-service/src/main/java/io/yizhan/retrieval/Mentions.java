package io.yizhan.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often documents are named in others: law that many other rules lean on is what most questions
 * are about. The longest title at a place counts; a passage counts once for each title. Linear in
 * the text.
 */
final class Mentions {

  private static final int MIN_CHARS = 2;
  private static final int MAX_CHARS = 25;

  private final Map<String, List<String>> titlesByStart = new HashMap<>();

  private Mentions(List<Passage> passages) {
    Set<String> titles = new HashSet<>();
    passages.forEach(passage -> titles.add(passage.title()));
    for (String title : titles) {
      if (title.length() >= MIN_CHARS && title.length() <= MAX_CHARS) {
        titlesByStart
            .computeIfAbsent(title.substring(0, MIN_CHARS), _ -> new ArrayList<>())
            .add(title);
      }
    }
    titlesByStart
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
  }

  /** The number of passages of other documents that name a title; titles never named are absent. */
  static Map<String, Integer> countTitles(List<Passage> passages) {
    Mentions mentions = new Mentions(passages);
    Map<String, Integer> counts = new HashMap<>();
    for (Passage passage : passages) {
      for (String title : mentions.in(passage.text())) {
        if (!title.equals(passage.title())) {
          counts.merge(title, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private Set<String> in(String text) {
    Set<String> found = new HashSet<>();
    for (int at = 0; at + MIN_CHARS <= text.length(); ) {
      int place = at;
      String title =
          titlesByStart.getOrDefault(text.substring(at, at + MIN_CHARS), List.of()).stream()
              .filter(each -> text.startsWith(each, place))
              .findFirst()
              .orElse("");
      if (!title.isEmpty()) {
        found.add(title);
      }
      at += Math.max(1, title.length());
    }
    return found;
  }
}
