package io.yizhan.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.core.Application;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.cli.ServerCommand;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.lifecycle.AutoCloseableManager;
import io.dropwizard.lifecycle.ServerLifecycleListener;
import io.yizhan.alerts.AlertSettings;
import io.yizhan.figures.Figures;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.library.PolicyLibrary;
import io.yizhan.match.Matching;
import io.yizhan.publishing.Publishing;
import io.yizhan.ranking.Ranking;
import io.yizhan.schema.IndexedKind;
import io.yizhan.schema.Schemas;
import io.yizhan.search.JobSearch;
import io.yizhan.search.WorkerSearch;
import io.yizhan.service.YizhanConfiguration.DataFactory;
import io.yizhan.service.answers.AnswersResource;
import io.yizhan.service.api.OpenApiResource;
import io.yizhan.service.figures.FiguresResource;
import io.yizhan.service.interpretation.InterpretResource;
import io.yizhan.service.jobs.JobsResource;
import io.yizhan.service.matches.JobMatchesResource;
import io.yizhan.service.matches.JobsOfAllTask;
import io.yizhan.service.matches.MatchExplainResource;
import io.yizhan.service.matches.WorkerMatchesResource;
import io.yizhan.service.occupations.OccupationsResource;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.desk.DeskPages;
import io.yizhan.service.policies.PoliciesResource;
import io.yizhan.service.problem.ProblemMapper;
import io.yizhan.service.problem.ServerProblems;
import io.yizhan.service.suggest.SuggestResource;
import io.yizhan.service.upkeep.LexiconTask;
import io.yizhan.service.upkeep.RebuildTask;
import io.yizhan.service.workers.WorkersResource;
import io.yizhan.store.RecordStore;
import io.yizhan.suggest.Suggestions;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import net.sourceforge.argparse4j.inf.Namespace;
import org.eclipse.jetty.server.Server;

/** The service of one district; see the package. */
public final class YizhanApplication extends Application<YizhanConfiguration> {

  private final ConfigurationLayers layers;
  private final InstantSource clock;
  private final OpenParts parts = new OpenParts();
  private volatile int port;

  /** A service with this configuration and clock. */
  public YizhanApplication(ConfigurationLayers layers, InstantSource clock) {
    this.layers = layers;
    this.clock = clock;
  }

  @Override
  public String getName() {
    return "yizhan";
  }

  /** The port that answers calls; 0 before the server has started. */
  public int port() {
    return port;
  }

  @Override
  public void initialize(Bootstrap<YizhanConfiguration> bootstrap) {
    bootstrap.setConfigurationSourceProvider(layers);
  }

  /** The server command alone, which leaves the telling to {@link #onFatalError}. */
  @Override
  protected void addDefaultCommands(Bootstrap<YizhanConfiguration> bootstrap) {
    bootstrap.addCommand(
        new ServerCommand<>(this) {
          @Override
          public void onError(Cli cli, Namespace namespace, Throwable failure) {
            // Thrown by onFatalError.
          }
        });
  }

  @Override
  protected void onFatalError(Throwable failure) {
    UnableToStartException thrown = new UnableToStartException(failure);
    try {
      parts.close();
    } catch (IOException alsoFailed) {
      thrown.addSuppressed(alsoFailed);
    }
    throw thrown;
  }

  @Override
  public void run(YizhanConfiguration configuration, Environment environment) throws IOException {
    environment
        .lifecycle()
        .addServerLifecycleListener(
            new ServerLifecycleListener() {
              @Override
              public void serverStarted(Server server) {
                port = getLocalPort(server);
              }
            });
    environment.lifecycle().manage(new AutoCloseableManager(parts));
    Storage storage = parts.keep(Storage.forService(configuration));
    AccountServing accounts = AccountServing.register(configuration, storage, environment, clock);
    DataFactory data = configuration.getData();
    Schemas schemas = Schemas.open(data.lexicon());
    LiveIndex index = open(IndexedKind.JOB, data, schemas, storage.records());
    LiveIndex workers = open(IndexedKind.WORKER, data, schemas, storage.records());
    Ranking ranking = configuration.getRanking().build();
    SearchMetrics jobMetrics = new SearchMetrics(environment.metrics(), "jobs");
    SearchMetrics workerMetrics = new SearchMetrics(environment.metrics(), "workers");
    JobSearch search = JobSearch.create(index, ranking, configuration.searchTime(), jobMetrics);
    WorkerSearch workerSearch =
        WorkerSearch.create(workers, ranking, configuration.searchTime(), workerMetrics);
    jobMetrics.show(search::stats);
    workerMetrics.show(workerSearch::stats);
    Suggestions suggestions = parts.keep(Suggestions.open(index, storage.records(), clock));
    PolicyLibrary policies =
        PolicyServing.register(
            configuration, accounts.tokens(), environment, storage.records(), index, clock, parts);
    Pages pages = Pages.register(environment.jersey());
    AnswersResource answers =
        AnswerServing.register(configuration, environment, storage, policies, clock, pages, parts);

    registerManners(configuration, environment);
    Publishing publishing = PublishingServing.register(environment, storage, index, clock);
    JobsResource jobs =
        new JobsResource(search, index, publishing, clock, environment.getObjectMapper());
    environment.jersey().register(jobs);
    environment
        .jersey()
        .register(
            new WorkersResource(
                workerSearch, workers, storage.records(), clock, environment.getObjectMapper()));
    Matching matching = Matching.create(index, workers, configuration.getMatching().build());
    registerMatching(matching, index, workers, environment);
    McpServing.register(
        configuration,
        accounts.tokens(),
        environment,
        jobs,
        new MatchExplainResource(matching, clock, environment.getObjectMapper()),
        new PoliciesResource(policies, configuration.getPolicies().home(), clock),
        answers);
    PublishingServing.registerPages(
        configuration, environment, storage, pages, publishing, matching, index, clock);
    CallServing calls =
        CallServing.register(configuration, environment, storage, matching, index, workers, clock);
    AlertSettings alerts = configuration.getAlerts().build();
    accounts.registerMine(
        pages,
        calls.calls(),
        parts.keep(
            AlertsWiring.open(
                storage, index, workers, ranking, matching, alerts, environment, clock)),
        workers);
    environment.jersey().register(new SuggestResource(suggestions, clock));
    environment.jersey().register(new OccupationsResource(index));
    environment.jersey().register(new InterpretResource(index, clock));
    Figures figures = Figures.of(storage.database().figures(), storage.records());
    environment
        .jersey()
        .register(new FiguresResource(figures, clock, environment.getObjectMapper()));
    environment.jersey().register(new OpenApiResource());
    new DeskPages(
            calls.calls(),
            calls.allocations(),
            matching,
            index,
            workers,
            workerSearch,
            figures,
            storage.records())
        .register(environment.jersey(), pages, clock);
    PagesWiring.register(environment, pages, storage, search, index, suggestions, matching, clock);
    List<LiveIndex> indexes = List.of(index, workers);
    environment.admin().addTask(new LexiconTask(schemas, indexes));
    environment.admin().addTask(new RebuildTask(data::index, schemas, storage.records(), indexes));
    Observability.register(environment, storage.records(), schemas, indexes);
  }

  private void registerMatching(
      Matching matching, LiveIndex jobs, LiveIndex workers, Environment environment) {
    ObjectMapper json = environment.getObjectMapper();
    environment.jersey().register(new JobMatchesResource(matching, workers, clock, json));
    environment.jersey().register(new WorkerMatchesResource(matching, jobs, clock, json));
    environment.jersey().register(new MatchExplainResource(matching, clock, json));
    environment.admin().addTask(new JobsOfAllTask(matching, clock, json));
  }

  private LiveIndex open(IndexedKind kind, DataFactory data, Schemas schemas, RecordStore records)
      throws IOException {
    return parts.keep(LiveIndex.open(data.index(kind), schemas, kind, records));
  }

  /** How every call is refused, limited and marked, whatever it is about. */
  private static void registerManners(YizhanConfiguration configuration, Environment environment) {
    environment.jersey().register(new ProblemMapper(environment.metrics()));
    environment.jersey().register(new BodyLimit(configuration.getMaxBody()));
    environment.jersey().register(new SecurityHeaders());
    ServerProblems serverProblems = new ServerProblems(environment.getObjectMapper());
    environment.getApplicationContext().setErrorHandler(serverProblems);
    environment.lifecycle().addEventListener(PathRequestLog.installer());
    environment
        .lifecycle()
        .addServerLifecycleListener(server -> server.setErrorHandler(serverProblems));
  }
}
