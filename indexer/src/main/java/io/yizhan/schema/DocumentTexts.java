package io.yizhan.schema;

import io.yizhan.analysis.Analyzers;

/**
 * The ways in which texts of a document become terms, as {@link DocumentFields#perField} has them,
 * with what each remembers.
 *
 * @param words of texts that are searched by their words
 * @param pairs of characters
 * @param sounds of words
 */
record DocumentTexts(RecurringTexts words, RecurringTexts pairs, RecurringTexts sounds) {

  /** Those of a lexicon's analyzers. */
  static DocumentTexts of(Analyzers analyzers) {
    return new DocumentTexts(
        new RecurringTexts(analyzers.indexText(), DocumentFields.TITLE),
        new RecurringTexts(analyzers.bigrams(), DocumentFields.TITLE_BIGRAM),
        new RecurringTexts(analyzers.indexPinyin(), DocumentFields.TITLE_PINYIN));
  }
}
