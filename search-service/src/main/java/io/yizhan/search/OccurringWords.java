package io.yizhan.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/** Which words occur in an index at all; each is looked up once. One thread. */
final class OccurringWords {

  private final IndexReader reader;
  private final Map<QueryWord, Boolean> known = new HashMap<>();

  OccurringWords(IndexReader reader) {
    this.reader = reader;
  }

  /** See {@link QueryWord#occursIn}. */
  boolean has(QueryWord word) throws IOException {
    Boolean occurs = known.get(word);
    if (occurs == null) {
      occurs = word.occursIn(reader);
      known.put(word, occurs);
    }
    return occurs;
  }
}
