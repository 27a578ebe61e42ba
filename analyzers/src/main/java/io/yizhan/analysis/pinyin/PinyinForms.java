package io.yizhan.analysis.pinyin;

/** Which spellings of a word {@link PinyinFilter} gives. */
public enum PinyinForms {
  /** The whole word, yuesao: the query side. */
  FULL,
  /** The whole word and, at the same position, the first letters: yuesao, ys. The index side. */
  FULL_AND_INITIALS
}
