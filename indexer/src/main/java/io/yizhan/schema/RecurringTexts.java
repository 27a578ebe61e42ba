package io.yizhan.schema;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;

/**
 * The terms of texts that come again and again: names of trades and regions, of benefits, skills
 * and employers, headings. Each is cut once and remembered, which costs a tenth of cutting it.
 *
 * <p>Only short texts are remembered, at most {@value #MOST_TEXTS}, some 300 bytes each; no text
 * with contact data comes here. Safe for any thread.
 */
final class RecurringTexts {

  private static final int MOST_TEXTS = 20_000;
  private static final int LONGEST = 40;

  private final Analyzer analyzer;
  private final String field;
  private final Cache<String, TermList> known =
      Caffeine.newBuilder().maximumSize(MOST_TEXTS).executor(Runnable::run).build();

  /** Texts cut as an analyzer cuts those of a field. */
  RecurringTexts(Analyzer analyzer, String field) {
    this.analyzer = analyzer;
    this.field = field;
  }

  /** Whether a text is short enough to be remembered. */
  static boolean isShort(String text) {
    return text.length() <= LONGEST;
  }

  /** The terms of a text; cut anew where it is not short. */
  TermList terms(String text) {
    return isShort(text) ? known.get(text, this::cut) : cut(text);
  }

  private TermList cut(String text) {
    try {
      return TermList.of(analyzer.tokenStream(field, text));
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be read", impossible);
    }
  }
}
