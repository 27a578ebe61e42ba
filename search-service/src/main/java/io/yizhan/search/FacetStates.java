package io.yizhan.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.yizhan.schema.JobSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;

/**
 * The ordinal map that facets of one state of the index need. It costs a pass over all distinct
 * values, so it is made once a state and dropped when the reader closes. Safe for any thread.
 */
final class FacetStates {

  private final JobSchema schema;
  private final Cache<IndexReader.CacheKey, Optional<SortedSetDocValuesReaderState>> states =
      Caffeine.newBuilder().maximumSize(16).build();

  FacetStates(JobSchema schema) {
    this.schema = schema;
  }

  /** The map for one state of the index; empty when no document of it has a facet value. */
  Optional<SortedSetDocValuesReaderState> of(IndexReader reader) {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    return states.get(helper.getKey(), key -> create(reader, helper));
  }

  private Optional<SortedSetDocValuesReaderState> create(
      IndexReader reader, IndexReader.CacheHelper helper) {
    try {
      helper.addClosedListener(states::invalidate);
      // Lucene refuses an index in which the field was never written.
      boolean counted =
          MultiDocValues.getSortedSetValues(reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME) != null;
      return counted
          ? Optional.of(new DefaultSortedSetDocValuesReaderState(reader, schema.facets()))
          : Optional.empty();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
