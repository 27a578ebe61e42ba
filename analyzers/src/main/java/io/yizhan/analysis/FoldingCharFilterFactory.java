package io.yizhan.analysis;

import io.yizhan.lexicon.CharFolding;
import io.yizhan.lexicon.Lexicon;
import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;

/**
 * Makes the char filter that folds width, case and traditional characters one to one (３００元裝卸 →
 * 300元装卸) for Solr, OpenSearch and {@code CustomAnalyzer}, under the name {@value #NAME}. It must
 * stand before {@code yizhanWords}, whose dictionary is folded.
 *
 * <p>Takes no arguments. Uses {@link Lexicon#shipped()}. Safe for any thread.
 */
public final class FoldingCharFilterFactory extends CharFilterFactory {

  /** The name in schemas. */
  public static final String NAME = "yizhanFolding";

  private final CharFolding folding;

  /** A factory; {@code args} must be empty but for Lucene's own. */
  public FoldingCharFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
    folding = Lexicon.shipped().folding();
  }

  /** Only for the service loader; always throws. */
  public FoldingCharFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public Reader create(Reader input) {
    return new FoldingCharFilter(input, folding);
  }

  @Override
  public Reader normalize(Reader input) {
    return create(input);
  }
}
