package io.yizhan.analysis.hanlp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/**
 * Makes {@link HanlpTokenizer}s for Solr, OpenSearch and {@code CustomAnalyzer}, under the name
 * {@value #NAME}.
 *
 * <pre>{@code
 * CustomAnalyzer.builder()
 *     .addCharFilter("yizhanEmoji")
 *     .addCharFilter("yizhanFolding")
 *     .withTokenizer("yizhanWords", "mode", "query")
 *     .build();
 * }</pre>
 *
 * <p>Argument {@code mode}: {@code index} (the default) or {@code query}. All factories of a
 * process share {@link HanlpSegmenter#shipped()}. Safe for any thread.
 */
public final class HanlpTokenizerFactory extends TokenizerFactory {

  /** The name in schemas. */
  public static final String NAME = "yizhanWords";

  private static final String MODE = "mode";

  private final SegmentationMode mode;
  private final HanlpSegmenter segmenter;

  /** A factory; {@code args} may hold {@code mode} and nothing else but Lucene's own. */
  public HanlpTokenizerFactory(Map<String, String> args) {
    super(args);
    String name = get(args, MODE, List.of("index", "query"), "index");
    mode = SegmentationMode.valueOf(name.toUpperCase(Locale.ROOT));
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
    segmenter = HanlpSegmenter.shipped();
  }

  /** Only for the service loader; always throws. */
  public HanlpTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public Tokenizer create(AttributeFactory factory) {
    return new HanlpTokenizer(factory, segmenter, mode);
  }
}
