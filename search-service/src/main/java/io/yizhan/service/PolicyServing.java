package io.yizhan.service;

import com.codahale.metrics.Gauge;
import com.codahale.metrics.MetricRegistry;
import com.codahale.metrics.health.HealthCheck;
import io.dropwizard.core.setup.Environment;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.library.PolicyLibrary;
import io.yizhan.library.VectorCoverage;
import io.yizhan.service.access.TokenAuthenticator;
import io.yizhan.service.policies.PoliciesResource;
import io.yizhan.service.policies.RetrievalResource;
import io.yizhan.store.RecordStore;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Locale;

/**
 * Offers the stored policies: the calls, a health check {@code policies}, and the metrics {@code
 * policies.documents}, {@code .passages}, {@code .following} (0 while the library cannot go on),
 * {@code .vectors.texts} and {@code .vectors.computed}.
 */
final class PolicyServing {

  private PolicyServing() {}

  /** Opens the library, which reads words like an index, and registers what is offered over it. */
  static PolicyLibrary register(
      YizhanConfiguration configuration,
      TokenAuthenticator tokens,
      Environment environment,
      RecordStore records,
      LiveIndex index,
      InstantSource clock,
      OpenParts parts)
      throws IOException {
    PolicyLibrary library =
        parts.keep(
            PolicyLibrary.open(
                configuration.getData().vectors(),
                records,
                () -> index.schema().analyzers(),
                configuration.getPolicies().vectorThreads()));
    environment
        .jersey()
        .register(new PoliciesResource(library, configuration.getPolicies().home(), clock));
    environment
        .jersey()
        .register(
            new RetrievalResource(
                library,
                configuration.apiKeys(tokens),
                configuration.getPolicies().home(),
                clock,
                environment.getObjectMapper()));
    environment.healthChecks().register("policies", new LibraryHealth(library));
    MetricRegistry metrics = environment.metrics();
    metrics.register("policies.documents", (Gauge<Integer>) () -> library.current().documents());
    metrics.register("policies.passages", (Gauge<Integer>) () -> library.current().passages());
    metrics.register(
        "policies.following", (Gauge<Integer>) () -> library.failure().isEmpty() ? 1 : 0);
    metrics.register("policies.vectors.texts", (Gauge<Integer>) () -> library.vectors().texts());
    metrics.register(
        "policies.vectors.computed", (Gauge<Integer>) () -> library.vectors().computed());
    return library;
  }

  /** Healthy while vectors are still being computed, and says how far they are. */
  private static final class LibraryHealth extends HealthCheck {

    private final PolicyLibrary library;

    LibraryHealth(PolicyLibrary library) {
      this.library = library;
    }

    @Override
    protected Result check() {
      if (library.failure().isPresent()) {
        return Result.unhealthy(library.failure().get());
      }
      VectorCoverage vectors = library.vectors();
      return vectors.isComplete()
          ? Result.healthy()
          : Result.healthy(
              String.format(
                  Locale.ROOT,
                  "句向量已算 %,d / %,d；没有向量的条文只按字词查找",
                  vectors.computed(),
                  vectors.texts()));
    }
  }
}
