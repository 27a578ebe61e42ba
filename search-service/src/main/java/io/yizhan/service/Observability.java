package io.yizhan.service;

import com.codahale.metrics.Gauge;
import com.codahale.metrics.MetricRegistry;
import com.codahale.metrics.health.HealthCheck;
import io.dropwizard.core.setup.Environment;
import io.prometheus.metrics.exporter.servlet.jakarta.PrometheusMetricsServlet;
import io.prometheus.metrics.instrumentation.dropwizard.DropwizardExports;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.search.JobSearch;
import io.yizhan.store.RecordStore;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What an operator sees on the admin port: health, and metrics as Prometheus text. */
final class Observability {

  private Observability() {}

  static void register(
      Environment environment, RecordStore records, LiveIndex index, JobSearch search) {
    environment.healthChecks().register("database", new DatabaseHealth(records));
    environment.healthChecks().register("index", new IndexHealth(index));
    MetricRegistry metrics = environment.metrics();
    metrics.register("search.cache.hitRate", (Gauge<Double>) () -> search.cacheStats().hitRate());
    metrics.register("search.cache.hits", (Gauge<Long>) () -> search.cacheStats().hitCount());
    metrics.register("search.cache.misses", (Gauge<Long>) () -> search.cacheStats().missCount());
    metrics.register("index.documents", (Gauge<Integer>) () -> documents(index));
    PrometheusRegistry prometheus = new PrometheusRegistry();
    prometheus.register(new DropwizardExports(metrics));
    environment
        .admin()
        .addServlet("prometheus", new PrometheusMetricsServlet(prometheus))
        .addMapping("/metrics");
  }

  private static int documents(LiveIndex index) {
    try {
      return index.documents();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
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
