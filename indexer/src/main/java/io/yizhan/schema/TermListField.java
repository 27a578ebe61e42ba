package io.yizhan.schema;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableFieldType;

/**
 * A field of texts that are cut already, one after another as if they were one text. Immutable; its
 * stream is the thread's own, so one field is read to its end before the next.
 */
final class TermListField extends Field {

  private static final ThreadLocal<TermListStream> STREAMS =
      ThreadLocal.withInitial(TermListStream::new);

  private final List<String> texts;
  private final List<TermList> terms;

  /**
   * A field of texts.
   *
   * @param terms of each text
   */
  TermListField(String name, List<String> texts, List<TermList> terms, IndexableFieldType type) {
    super(name, type);
    this.texts = List.copyOf(texts);
    this.terms = List.copyOf(terms);
  }

  /** The texts, for whoever wants to read the document. */
  @Override
  public String stringValue() {
    return String.join(DocumentWriter.BETWEEN_TEXTS, texts);
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
    return STREAMS.get().of(terms);
  }
}
