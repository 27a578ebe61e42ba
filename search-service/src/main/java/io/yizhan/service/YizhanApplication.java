package io.yizhan.service;

import io.dropwizard.auth.AuthDynamicFeature;
import io.dropwizard.auth.AuthValueFactoryProvider;
import io.dropwizard.auth.oauth.OAuthCredentialAuthFilter;
import io.dropwizard.core.Application;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.lifecycle.AutoCloseableManager;
import io.yizhan.analysis.Analyzers;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.schema.JobSchema;
import io.yizhan.search.JobSearch;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.access.TokenAuthenticator;
import io.yizhan.service.api.OpenApiResource;
import io.yizhan.service.jobs.JobsResource;
import io.yizhan.service.problem.ProblemMapper;
import io.yizhan.service.problem.ProblemUnauthorizedHandler;
import io.yizhan.service.problem.ServerProblems;
import java.io.IOException;
import java.time.InstantSource;
import org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature;

/** The service of one district; see the package. */
public final class YizhanApplication extends Application<YizhanConfiguration> {

  private final ConfigurationLayers layers;
  private final InstantSource clock;

  /** A service with this configuration and clock. */
  public YizhanApplication(ConfigurationLayers layers, InstantSource clock) {
    this.layers = layers;
    this.clock = clock;
  }

  @Override
  public String getName() {
    return "yizhan";
  }

  @Override
  public void initialize(Bootstrap<YizhanConfiguration> bootstrap) {
    bootstrap.setConfigurationSourceProvider(layers);
  }

  @Override
  public void run(YizhanConfiguration configuration, Environment environment) throws IOException {
    Storage storage = Storage.forService(configuration);
    environment.lifecycle().manage(new AutoCloseableManager(storage));
    Lexicon lexicon = Lexicon.load();
    JobSchema schema = JobSchema.create(lexicon, Analyzers.create(lexicon));
    LiveIndex index = LiveIndex.open(configuration.getData().jobIndex(), schema, storage.records());
    environment.lifecycle().manage(new AutoCloseableManager(index));
    JobSearch search = JobSearch.create(index, schema, lexicon);

    registerManners(configuration, environment);
    registerAccess(configuration, environment);
    environment
        .jersey()
        .register(
            new JobsResource(
                search, index, storage.records(), lexicon, clock, environment.getObjectMapper()));
    environment.jersey().register(new OpenApiResource());
    Observability.register(environment, storage.records(), index, search);
  }

  /** How every call is refused, limited and marked, whatever it is about. */
  private static void registerManners(YizhanConfiguration configuration, Environment environment) {
    environment.jersey().register(new ProblemMapper(environment.metrics()));
    environment.jersey().register(new BodyLimit(configuration.getMaxBody()));
    environment.jersey().register(new SecurityHeaders());
    ServerProblems serverProblems = new ServerProblems(environment.getObjectMapper());
    environment.getApplicationContext().setErrorHandler(serverProblems);
    environment
        .lifecycle()
        .addServerLifecycleListener(server -> server.setErrorHandler(serverProblems));
  }

  private static void registerAccess(YizhanConfiguration configuration, Environment environment) {
    TokenAuthenticator tokens =
        configuration.isDemoTokens() ? TokenAuthenticator.demo() : TokenAuthenticator.none();
    environment
        .jersey()
        .register(
            new AuthDynamicFeature(
                new OAuthCredentialAuthFilter.Builder<Caller>()
                    .setAuthenticator(tokens)
                    .setAuthorizer((caller, role, _) -> caller.role() == Role.valueOf(role))
                    .setPrefix("Bearer")
                    .setUnauthorizedHandler(new ProblemUnauthorizedHandler())
                    .buildAuthFilter()));
    environment.jersey().register(RolesAllowedDynamicFeature.class);
    environment.jersey().register(new AuthValueFactoryProvider.Binder<>(Caller.class));
  }
}
