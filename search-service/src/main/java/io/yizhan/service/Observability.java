package io.yizhan.service;

import com.codahale.metrics.CachedGauge;
import com.codahale.metrics.Gauge;
import com.codahale.metrics.MetricRegistry;
import com.codahale.metrics.health.HealthCheck;
import io.dropwizard.core.setup.Environment;
import io.prometheus.metrics.exporter.servlet.jakarta.PrometheusMetricsServlet;
import io.prometheus.metrics.instrumentation.dropwizard.DropwizardExports;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.schema.Schemas;
import io.yizhan.store.RecordStore;
import io.yizhan.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What an operator sees on the admin port: health, and metrics as Prometheus text.
 *
 * <p>Beside the timers of requests and the counters of {@code problems} these are ours: for each
 * search what {@link SearchMetrics} says; and for each index, of {@code jobs} and of {@code
 * workers}, {@code index.jobs.documents}; {@code .following}, 0 while the follower cannot go on;
 * {@code .uncommitted}, the changes that the last commit of the index lacks, which grows without
 * end only when the index falls behind; {@code .rebuildDue}, 1 from the loading of another lexicon
 * until the index is rebuilt.
 */
final class Observability {

  private Observability() {}

  static void register(
      Environment environment, RecordStore records, Schemas schemas, List<LiveIndex> indexes) {
    environment.healthChecks().register("database", new DatabaseHealth(records));
    MetricRegistry metrics = environment.metrics();
    for (LiveIndex index : indexes) {
      String name = "index." + index.schema().kind().record().plural();
      environment.healthChecks().register(name, new IndexHealth(index));
      metrics.register(name + ".documents", (Gauge<Integer>) () -> documents(index));
      metrics.register(
          name + ".following", (Gauge<Integer>) () -> index.failure().isEmpty() ? 1 : 0);
      metrics.register(
          name + ".rebuildDue", (Gauge<Integer>) () -> isRebuildDue(index, schemas) ? 1 : 0);
      metrics.register(name + ".uncommitted", new UncommittedChanges(index));
    }
    PrometheusRegistry prometheus = new PrometheusRegistry();
    prometheus.register(new DropwizardExports(metrics, (name, _) -> isExported(name)));
    environment
        .admin()
        .addServlet("prometheus", new PrometheusMetricsServlet(prometheus))
        .addMapping("/metrics");
  }

  /**
   * Jersey times each call thrice more, with and within its filters. Prometheus takes the ending
   * {@code .total} off and then refuses all metrics, since two have one name.
   */
  private static boolean isExported(String name) {
    return !name.endsWith(".total") && !name.endsWith(".filtering");
  }

  private static boolean isRebuildDue(LiveIndex index, Schemas schemas) {
    return !index.schema().stamp().equals(schemas.current(index.schema().kind()).stamp());
  }

  private static int documents(LiveIndex index) {
    try {
      return index.documents();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Asks the database, so at most every ten seconds; unknown, NaN, while it is away. */
  private static final class UncommittedChanges extends CachedGauge<Double> {

    private final LiveIndex index;

    UncommittedChanges(LiveIndex index) {
      super(10, TimeUnit.SECONDS);
      this.index = index;
    }

    @Override
    protected Double loadValue() {
      try {
        return (double) index.status().pending();
      } catch (StoreException away) {
        // The health check says why; one scrape must not lose all other metrics for it.
        return Double.NaN;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private static final class DatabaseHealth extends HealthCheck {

    private final RecordStore records;

    DatabaseHealth(RecordStore records) {
      this.records = records;
    }

    @Override
    protected Result check() {
      records.ping();
      return Result.healthy();
    }
  }

  private static final class IndexHealth extends HealthCheck {

    private final LiveIndex index;

    IndexHealth(LiveIndex index) {
      this.index = index;
    }

    @Override
    protected Result check() {
      return index.failure().map(Result::unhealthy).orElseGet(Result::healthy);
    }
  }
}
