package io.yizhan.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.util.BytesRef;

/** The terms of one record, by field, to be looked up. One thread. */
final class RecordTerms {

  private final IndexSearcher searcher;
  private final Map<String, Set<String>> terms = new HashMap<>();

  /**
   * Reads the terms of some fields.
   *
   * @param searcher of an index that holds nothing but the record
   */
  RecordTerms(IndexSearcher searcher, Collection<String> fields) throws IOException {
    this.searcher = searcher;
    LeafReader leaf = searcher.getIndexReader().leaves().getFirst().reader();
    for (String field : fields) {
      Set<String> texts = new HashSet<>();
      Terms indexed = leaf.terms(field);
      if (indexed != null) {
        TermsEnum each = indexed.iterator();
        for (BytesRef text = each.next(); text != null; text = each.next()) {
          texts.add(text.utf8ToString());
        }
      }
      terms.put(field, texts);
    }
  }

  /** Hands over every term. */
  void each(Consumer<Term> consumer) {
    terms.forEach((field, texts) -> texts.forEach(text -> consumer.accept(new Term(field, text))));
  }

  /** Whether a term stands in a field. */
  boolean has(String field, String term) {
    return terms.getOrDefault(field, Set.of()).contains(term);
  }

  /** Whether some terms all stand in a field, wherever. */
  boolean hasAll(String field, List<String> all) {
    return terms.getOrDefault(field, Set.of()).containsAll(all);
  }

  /** Whether some terms stand in a field side by side. */
  boolean has(String field, List<String> form) throws IOException {
    return hasAll(field, form)
        && (form.size() == 1
            || searcher.count(new PhraseQuery(field, form.toArray(String[]::new))) > 0);
  }
}
