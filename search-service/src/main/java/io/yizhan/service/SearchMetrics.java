package io.yizhan.service;

import com.codahale.metrics.Counter;
import com.codahale.metrics.Gauge;
import com.codahale.metrics.Histogram;
import com.codahale.metrics.MetricRegistry;
import io.yizhan.search.PageListener;
import io.yizhan.search.SearchStats;
import io.yizhan.search.SearchStats.CacheFigures;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * What an operator sees of one search, of {@code jobs} or of {@code workers}: {@code
 * search.jobs.pages.partial}, pages that were not whole when the time was spent; {@code
 * search.jobs.pages.budgetPercent}, how much of that time pages took, those from the cache aside,
 * 100 being all of it; and of each cache, {@code search.jobs.answers} (whole pages, weighed in
 * characters) and {@code search.jobs.counts} (totals and facets without a text, weighed in values),
 * {@code .hits}, {@code .misses}, {@code .evictions} and {@code .weight}. Safe for any thread.
 */
final class SearchMetrics implements PageListener {

  private static final int PERCENT = 100;

  private final MetricRegistry metrics;
  private final String name;
  private final Counter partial;
  private final Histogram budgetPercent;

  /**
   * Metrics of a search.
   *
   * @param records what it searches, as their calls are named
   */
  SearchMetrics(MetricRegistry metrics, String records) {
    this.metrics = metrics;
    this.name = "search." + records;
    this.partial = metrics.counter(name + ".pages.partial");
    this.budgetPercent = metrics.histogram(name + ".pages.budgetPercent");
  }

  @Override
  public void read(double budgetShare, boolean isPartial) {
    budgetPercent.update(Math.round(budgetShare * PERCENT));
    if (isPartial) {
      partial.inc();
    }
  }

  /** Shows the caches. */
  void show(Supplier<SearchStats> stats) {
    show("answers", () -> stats.get().answers());
    show("counts", () -> stats.get().counts());
  }

  private void show(String cache, Supplier<CacheFigures> figures) {
    show(cache + ".hits", figures, CacheFigures::hits);
    show(cache + ".misses", figures, CacheFigures::misses);
    show(cache + ".evictions", figures, CacheFigures::evictions);
    show(cache + ".weight", figures, CacheFigures::weight);
  }

  private void show(
      String figure, Supplier<CacheFigures> figures, ToLongFunction<CacheFigures> value) {
    metrics.register(name + "." + figure, (Gauge<Long>) () -> value.applyAsLong(figures.get()));
  }
}
