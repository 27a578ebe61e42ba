package io.yizhan.analysis.hanlp;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.HashSet;
import java.util.Set;

/**
 * How Chinese is read aloud, from HanLP's dictionary.
 *
 * <p>月嫂 is yue sao. Characters of several readings go by the longest known phrase around them: 银行
 * yin hang, 行走 xing zou. Safe for any thread; the first use loads the dictionary, some tens of
 * milliseconds. Weakness: a phrase the dictionary lacks takes the commonest reading (行长 xing
 * chang).
 */
public final class Pronunciations {

  private Pronunciations() {}

  /**
   * One syllable for each char of {@code text}, in small letters without tone, ü as v; an empty
   * string where there is no reading.
   */
  public static String[] syllables(String text) {
    Pinyin[] readings = readings(text);
    String[] syllables = new String[text.length()];
    for (int i = 0; i < syllables.length; i++) {
      syllables[i] = readings[i] == Pinyin.none5 ? "" : readings[i].getPinyinWithoutTone();
    }
    return syllables;
  }

  /** Every syllable that a character may be read as, without tone. */
  public static Set<String> allSyllables() {
    Set<String> all = new HashSet<>();
    for (Pinyin pinyin : Pinyin.values()) {
      if (pinyin != Pinyin.none5) {
        all.add(pinyin.getPinyinWithoutTone());
      }
    }
    return Set.copyOf(all);
  }

  private static Pinyin[] readings(String text) {
    return text.isEmpty() ? new Pinyin[0] : PinyinDictionary.convertToPinyinArray(text);
  }
}
