package io.yizhan.schema;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/**
 * Names of the fields that documents of every kind have: identity, and text. They mean the same
 * everywhere, so that one reading of what was typed finds jobs and workers alike.
 */
public final class DocumentFields {

  /** Record id: one term, a binary doc value. */
  public static final String ID = "id";

  /** Record version: numeric doc value. */
  public static final String VERSION = "version";

  /** The record's public JSON, UTF-8: binary doc value. */
  public static final String RECORD = "record";

  /** What it is called: the heading of an ad, the trades a worker names. Words. */
  public static final String TITLE = "title";

  /** Occupation as given, its official name and the names above it: words. */
  public static final String TRADE = "trade";

  /** Running text: an ad, a worker's own words. Words. */
  public static final String DESCRIPTION = "description";

  /** Place names, address, skills, certificates, benefits and labels of enumerations: words. */
  public static final String DETAILS = "details";

  /**
   * Title and occupation as given, as overlapping pairs of characters: finds what segmentation cut
   * elsewhere.
   */
  public static final String TITLE_BIGRAM = "title.bigram";

  /** All other text as overlapping pairs of characters. */
  public static final String BODY_BIGRAM = "body.bigram";

  /** Title and occupation as given, by their sound and its first letters: yuesao, ys for 月嫂. */
  public static final String TITLE_PINYIN = "title.pinyin";

  private DocumentFields() {}

  /** An analyzer for all of them; every other field is words. */
  static Analyzer perField(Analyzer words, Analyzer bigrams, Analyzer pinyin) {
    return new PerFieldAnalyzerWrapper(
        words, Map.of(TITLE_BIGRAM, bigrams, BODY_BIGRAM, bigrams, TITLE_PINYIN, pinyin));
  }
}
