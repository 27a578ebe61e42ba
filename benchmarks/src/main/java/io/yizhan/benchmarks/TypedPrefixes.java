package io.yizhan.benchmarks;

import java.util.List;

/** Ways in which a seeker begins to type; texts in turn, the same in every run. */
public enum TypedPrefixes {
  /** One letter: the longest ranges. */
  LETTER("e h l g f x z y"),
  /** One or two characters of the beginning or of a later word. */
  CHARACTERS("鄂 葛店 月嫂 焊 凤凰 梁 叉车 保"),
  /** Full pinyin, whole or not. */
  PINYIN("ezhou gedian yuesao hangong fenghu liang cha bao"),
  /** First letters. */
  INITIALS("ez gd ys hg fh lzh cc bj"),
  /** Letters and characters. */
  MIXED("e州 ge店 yue嫂 h工 凤h 梁zi cha车 b洁");

  private final String texts;

  TypedPrefixes(String texts) {
    this.texts = texts;
  }

  /** The texts, to be asked in turn. */
  List<String> texts() {
    return List.of(texts.split(" ", -1));
  }
}
