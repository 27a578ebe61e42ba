package io.yizhan.analysis.pinyin;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link PinyinFilter}s for Solr, OpenSearch and {@code CustomAnalyzer}, under the name
 * {@value #NAME}. Argument {@code forms}: {@code full} or {@code fullAndInitials} (the default).
 * Safe for any thread.
 */
public final class PinyinFilterFactory extends TokenFilterFactory {

  /** The name in schemas. */
  public static final String NAME = "yizhanPinyin";

  private final PinyinForms forms;

  /** A factory; {@code args} may hold {@code forms} and nothing else but Lucene's own. */
  public PinyinFilterFactory(Map<String, String> args) {
    super(args);
    String name = get(args, "forms", List.of("full", "fullAndInitials"), "fullAndInitials");
    forms = name.equals("full") ? PinyinForms.FULL : PinyinForms.FULL_AND_INITIALS;
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Only for the service loader; always throws. */
  public PinyinFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new PinyinFilter(input, forms);
  }
}
