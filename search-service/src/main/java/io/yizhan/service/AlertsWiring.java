package io.yizhan.service;

import com.codahale.metrics.Gauge;
import com.codahale.metrics.MetricRegistry;
import com.codahale.metrics.health.HealthCheck;
import io.dropwizard.core.setup.Environment;
import io.yizhan.alerts.AlertCounts;
import io.yizhan.alerts.AlertSettings;
import io.yizhan.alerts.AlertSources;
import io.yizhan.alerts.Alerts;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.match.Matching;
import io.yizhan.ranking.Ranking;
import io.yizhan.service.alerts.AlertsResource;
import io.yizhan.service.alerts.SavedQueries;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Opens alerts and offers them: calls, a health check, metrics.
 *
 * <p>Metrics: {@code alerts.searches} in memory; since the start {@code alerts.records} that
 * searches were asked of, {@code .candidates} that anchors led to, {@code .written}, {@code .held},
 * deliveries {@code .sent}, attempts {@code .retried}, deliveries {@code .failed}; {@code
 * alerts.lagSeconds} since the change feed was last read to its end.
 */
final class AlertsWiring {

  private static final double MILLIS_PER_SECOND = 1_000;

  private AlertsWiring() {}

  static Alerts open(
      Storage storage,
      LiveIndex jobs,
      LiveIndex workers,
      Ranking ranking,
      Matching matching,
      AlertSettings settings,
      Environment environment,
      InstantSource clock)
      throws IOException {
    SavedQueries queries = new SavedQueries(jobs, workers);
    AlertSources sources =
        new AlertSources(
            storage.records(),
            storage.database().savedSearches(),
            storage.database().outbox(),
            storage.database().deliveries(),
            jobs,
            workers,
            ranking,
            matching,
            queries::savedJobs,
            queries::savedWorkers);
    Alerts alerts = Alerts.open(sources, settings, clock);
    environment
        .jersey()
        .register(new AlertsResource(alerts, queries, environment.getObjectMapper()));
    environment
        .healthChecks()
        .register(
            "alerts",
            new HealthCheck() {
              @Override
              protected Result check() {
                return alerts.failure().map(Result::unhealthy).orElseGet(Result::healthy);
              }
            });
    measure(environment.metrics(), alerts.counts(), clock);
    return alerts;
  }

  private static void measure(MetricRegistry metrics, AlertCounts counts, InstantSource clock) {
    metrics.register("alerts.searches", (Gauge<Long>) counts::searches);
    metrics.register("alerts.records", (Gauge<Long>) counts::records);
    metrics.register("alerts.candidates", (Gauge<Long>) counts::candidates);
    metrics.register("alerts.written", (Gauge<Long>) counts::written);
    metrics.register("alerts.held", (Gauge<Long>) counts::held);
    metrics.register("alerts.sent", (Gauge<Long>) counts::sent);
    metrics.register("alerts.retried", (Gauge<Long>) counts::retried);
    metrics.register("alerts.failed", (Gauge<Long>) counts::failed);
    metrics.register(
        "alerts.lagSeconds",
        (Gauge<Double>)
            () ->
                Duration.between(counts.caughtUp(), clock.instant()).toMillis()
                    / MILLIS_PER_SECOND);
  }
}
