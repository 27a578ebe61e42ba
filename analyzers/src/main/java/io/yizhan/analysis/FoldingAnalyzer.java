package io.yizhan.analysis;

import io.yizhan.lexicon.CharFolding;
import java.io.Reader;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;

/**
 * An analyzer that drops what is invisible and folds characters before its tokenizer sees them,
 * also when it only normalises a term (prefix and range queries). The same for every field; safe
 * for any thread.
 */
final class FoldingAnalyzer extends Analyzer {

  private final CharFolding folding;
  private final Supplier<TokenStreamComponents> components;

  FoldingAnalyzer(CharFolding folding, Supplier<TokenStreamComponents> components) {
    this.folding = folding;
    this.components = components;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return components.get();
  }

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new FoldingCharFilter(new EmojiCharFilter(reader), folding);
  }

  @Override
  protected Reader initReaderForNormalization(String fieldName, Reader reader) {
    return initReader(fieldName, reader);
  }
}
