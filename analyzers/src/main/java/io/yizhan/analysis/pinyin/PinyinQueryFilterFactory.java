package io.yizhan.analysis.pinyin;

import io.yizhan.lexicon.Lexicon;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link PinyinQueryFilter}s over the words of {@link Lexicon#shipped()} for Solr, OpenSearch
 * and {@code CustomAnalyzer}, under the name {@value #NAME}. Takes no arguments. Safe for any
 * thread.
 */
public final class PinyinQueryFilterFactory extends TokenFilterFactory {

  /** The name in schemas. */
  public static final String NAME = "yizhanPinyinQuery";

  private final PinyinWords words;

  /** A factory; {@code args} must be empty but for Lucene's own. */
  public PinyinQueryFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
    words = PinyinWords.of(Lexicon.shipped());
  }

  /** Only for the service loader; always throws. */
  public PinyinQueryFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new PinyinQueryFilter(input, words);
  }
}
