package io.yizhan.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Policy;
import com.github.benmanes.caffeine.cache.stats.CacheStats;

/**
 * How the caches of one search do.
 *
 * @param answers whole pages
 * @param counts totals and facets of searches without a text
 */
public record SearchStats(CacheFigures answers, CacheFigures counts) {

  /**
   * How one cache does, since the start.
   *
   * @param hits asked for and there
   * @param misses asked for and not there
   * @param evictions left out to make room, or because nobody asked for them any more
   * @param weight of what is in it now: characters of answers, facet values of counts
   */
  public record CacheFigures(long hits, long misses, long evictions, long weight) {

    /** The figures of a cache that is bounded by weight and records its statistics. */
    static CacheFigures of(Cache<?, ?> cache) {
      CacheStats stats = cache.stats();
      long weight =
          cache
              .policy()
              .eviction()
              .map(Policy.Eviction::weightedSize)
              .filter(size -> size.isPresent())
              .map(size -> size.getAsLong())
              .orElse(0L);
      return new CacheFigures(stats.hitCount(), stats.missCount(), stats.evictionCount(), weight);
    }
  }
}
