package io.yizhan.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.yizhan.schema.JobSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;

/**
 * The ordinal map that facets of one state of the index need. It costs a pass over all distinct
 * values, so it is made once a state and dropped when the reader closes. Safe for any thread.
 */
final class FacetStates {

  private final JobSchema schema;
  private final Cache<IndexReader.CacheKey, SortedSetDocValuesReaderState> states =
      Caffeine.newBuilder().maximumSize(16).build();

  FacetStates(JobSchema schema) {
    this.schema = schema;
  }

  SortedSetDocValuesReaderState of(IndexReader reader) {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    return states.get(helper.getKey(), key -> create(reader, helper));
  }

  private SortedSetDocValuesReaderState create(IndexReader reader, IndexReader.CacheHelper helper) {
    try {
      helper.addClosedListener(states::invalidate);
      return new DefaultSortedSetDocValuesReaderState(reader, schema.facets());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
