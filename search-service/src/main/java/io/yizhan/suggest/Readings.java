package io.yizhan.suggest;

import io.yizhan.analysis.hanlp.Pronunciations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a value may be read aloud: as its context says, and with the other reading of each character
 * that ads use in both and that people and dictionaries disagree on.
 *
 * <ul>
 *   <li>月嫂 is yue sao
 *   <li>行长 is xing chang (the dictionary's), hang chang, xing zhang, and hang zhang
 * </ul>
 *
 * Stateless; at most {@value #MAX_READINGS} readings a value.
 */
final class Readings {

  private static final int MAX_READINGS = 4;

  /** Readings without tone; source: 现代汉语词典. */
  private static final Map<Character, List<String>> SEVERAL =
      Map.ofEntries(
          Map.entry('长', List.of("chang", "zhang")),
          Map.entry('行', List.of("xing", "hang")),
          Map.entry('重', List.of("zhong", "chong")),
          Map.entry('乐', List.of("le", "yue")),
          Map.entry('厦', List.of("xia", "sha")),
          Map.entry('调', List.of("diao", "tiao")),
          Map.entry('会', List.of("hui", "kuai")),
          Map.entry('车', List.of("che", "ju")),
          Map.entry('单', List.of("dan", "shan")),
          Map.entry('朝', List.of("chao", "zhao")),
          Map.entry('曾', List.of("zeng", "ceng")),
          Map.entry('藏', List.of("cang", "zang")),
          Map.entry('传', List.of("chuan", "zhuan")),
          Map.entry('弹', List.of("tan", "dan")),
          Map.entry('绿', List.of("lv", "lu")),
          Map.entry('女', List.of("nv", "nu")),
          Map.entry('吕', List.of("lv", "lu")),
          Map.entry('铝', List.of("lv", "lu")));

  private Readings() {}

  /** The readings, the contextual one first; one piece for each char, itself where it has none. */
  static List<String[]> of(String text) {
    String[] first = Pronunciations.syllables(text);
    for (int i = 0; i < first.length; i++) {
      if (first[i].isEmpty()) {
        first[i] = text.substring(i, i + 1);
      }
    }
    List<String[]> readings = new ArrayList<>();
    readings.add(first);
    for (int i = 0; i < first.length; i++) {
      List<String> others = SEVERAL.getOrDefault(text.charAt(i), List.of());
      for (String other : others) {
        if (!other.equals(first[i])) {
          for (String[] reading : List.copyOf(readings)) {
            if (readings.size() < MAX_READINGS) {
              String[] varied = reading.clone();
              varied[i] = other;
              readings.add(varied);
            }
          }
        }
      }
    }
    return readings;
  }
}
