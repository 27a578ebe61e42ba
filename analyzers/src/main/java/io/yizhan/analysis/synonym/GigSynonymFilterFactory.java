package io.yizhan.analysis.synonym;

import io.yizhan.analysis.hanlp.HanlpSegmenter;
import io.yizhan.lexicon.Lexicon;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * Adds the gig synonyms that ship in this module, for Solr, OpenSearch and {@code CustomAnalyzer},
 * under the name {@value #NAME}. Stands after {@code yizhanWords} with {@code mode=query}; gives a
 * token graph, so for the query side only.
 *
 * <p>Takes no arguments. Safe for any thread.
 */
public final class GigSynonymFilterFactory extends TokenFilterFactory {

  /** The name in schemas. */
  public static final String NAME = "yizhanSynonyms";

  private final SynonymMap synonyms;

  /** A factory; {@code args} must be empty but for Lucene's own. */
  public GigSynonymFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
    synonyms = SynonymRules.shipped(Lexicon.shipped().folding()).toMap(HanlpSegmenter.shipped());
  }

  /** Only for the service loader; always throws. */
  public GigSynonymFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new SynonymGraphFilter(input, synonyms, false);
  }
}
