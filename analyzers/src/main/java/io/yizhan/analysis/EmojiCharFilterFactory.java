package io.yizhan.analysis;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;

/**
 * Makes {@link EmojiCharFilter}s for Solr, OpenSearch and {@code CustomAnalyzer}, under the name
 * {@value #NAME}. Takes no arguments. Safe for any thread.
 */
public final class EmojiCharFilterFactory extends CharFilterFactory {

  /** The name in schemas. */
  public static final String NAME = "yizhanEmoji";

  /** A factory; {@code args} must be empty but for Lucene's own. */
  public EmojiCharFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Only for the service loader; always throws. */
  public EmojiCharFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public Reader create(Reader input) {
    return new EmojiCharFilter(input);
  }

  @Override
  public Reader normalize(Reader input) {
    return create(input);
  }
}
