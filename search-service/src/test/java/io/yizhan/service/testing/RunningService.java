package io.yizhan.service.testing;

import ch.qos.logback.classic.Level;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.dropwizard.core.Application;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.testing.DropwizardTestSupport;
import io.yizhan.model.Submission;
import io.yizhan.service.ConfigurationLayers;
import io.yizhan.service.YizhanApplication;
import io.yizhan.service.YizhanConfiguration;
import io.yizhan.store.Database;
import io.yizhan.store.DatabaseConfig;
import io.yizhan.store.WriteReceipt;
import io.yizhan.store.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The real application on ports of its own, with the demo's tokens. Safe for any thread. */
public final class RunningService implements AutoCloseable {

  private static final String REQUEST_LOG = "requests.log";

  private final TestDatabase database;
  private final DatabaseConfig schema;
  private final Path directory;
  private final DropwizardTestSupport<YizhanConfiguration> service;

  private RunningService(
      TestDatabase database,
      DatabaseConfig schema,
      Path directory,
      DropwizardTestSupport<YizhanConfiguration> service) {
    this.database = database;
    this.schema = schema;
    this.directory = directory;
    this.service = service;
  }

  /** Starts a database and a service on it, which the configuration calls an external one. */
  public static RunningService start() {
    return start(Map.of());
  }

  /** The same with more of the configuration: JSON pointer → value. */
  public static RunningService start(Map<String, JsonNode> more) {
    try {
      TestDatabase database = TestDatabase.open();
      Path directory = Files.createTempDirectory("yizhan-test-service");
      DatabaseConfig schema = database.newSchema().withKeys(directory.resolve("keys"));
      DropwizardTestSupport<YizhanConfiguration> service =
          new Support(layers(directory, schema, more));
      service.before();
      return new RunningService(database, schema, directory, service);
    } catch (Exception e) {
      throw new IllegalStateException("the service must start", e);
    }
  }

  /** Writes records beside the service, as an import does. */
  public void put(List<Submission> records) {
    try (Database beside = Database.connect(schema)) {
      WriteReceipt _ = beside.records().put(records);
    }
  }

  /** What was wired. */
  public Environment environment() {
    return service.getEnvironment();
  }

  /** {@code GET} on the service's port, without a token. */
  public Reply get(String path) {
    return send(request("GET", path, Optional.empty(), Optional.empty()));
  }

  /** {@code GET} on the admin port. */
  public Reply admin(String path) {
    return send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + service.getAdminPort() + path))
            .build());
  }

  /** {@code POST} to a task of the admin port. */
  public Reply task(String name) {
    return send(
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + service.getAdminPort() + "/tasks/" + name))
            .POST(BodyPublishers.noBody())
            .build());
  }

  /** Every request so far, in Dropwizard's own layout. */
  public Path requestLog() {
    return directory.resolve(REQUEST_LOG);
  }

  /** Where its files live. */
  public Path directory() {
    return directory;
  }

  /** A call with a token, with a JSON body where one is given. */
  public Reply call(String method, String path, String token, String body) {
    return send(
        request(
            method,
            path,
            token.isEmpty() ? Optional.empty() : Optional.of(token),
            body.isEmpty() ? Optional.empty() : Optional.of(body)));
  }

  /** Any request. */
  public Reply send(HttpRequest request) {
    // A connection each: the server may close one that it refused, just as the next call takes it.
    try (HttpClient client = HttpClient.newHttpClient()) {
      return new Reply(client.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new AssertionError("no answer to " + request, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** A request for a path on the service's port, to be completed. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + service.getLocalPort() + path));
  }

  /** The port that everyone uses. */
  public int port() {
    return service.getLocalPort();
  }

  /** A path with a query of these names and values, which are encoded. */
  public static String query(String path, String... namesAndValues) {
    StringBuilder query = new StringBuilder(path);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      query
          .append(i == 0 ? '?' : '&')
          .append(encoded(namesAndValues[i]))
          .append('=')
          .append(encoded(namesAndValues[i + 1]));
    }
    return query.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException, SQLException {
    service.after();
    // Stopping has set logging back to what a fresh process logs.
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
        instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(Level.WARN);
    }
    database.close();
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(directory)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  private HttpRequest request(
      String method, String path, Optional<String> token, Optional<String> body) {
    HttpRequest.Builder request =
        request(path)
            .method(method, body.map(BodyPublishers::ofString).orElse(BodyPublishers.noBody()));
    token.ifPresent(known -> request.header("Authorization", "Bearer " + known));
    if (body.isPresent()) {
      request.header("Content-Type", "application/json");
    }
    return request.build();
  }

  private static ConfigurationLayers layers(
      Path directory, DatabaseConfig database, Map<String, JsonNode> more) {
    ObjectNode log = JsonNodeFactory.instance.objectNode();
    log.put("type", "file");
    log.put("currentLogFilename", directory.resolve(REQUEST_LOG).toString());
    log.put("archive", false);
    Map<String, JsonNode> options = new HashMap<>(more);
    options.putAll(
        Map.of(
            "/server/requestLog/appenders", JsonNodeFactory.instance.arrayNode().add(log),
            "/server/applicationConnectors/0/port", IntNode.valueOf(0),
            "/server/adminConnectors/0/port", IntNode.valueOf(0),
            "/logging/loggers/io.yizhan", TextNode.valueOf("WARN"),
            "/logging/loggers/io.yizhan.service.problem", TextNode.valueOf("OFF"),
            "/data/directory", TextNode.valueOf(directory.toString()),
            "/database/url", TextNode.valueOf(database.url()),
            "/database/user", TextNode.valueOf(database.user()),
            "/database/password", TextNode.valueOf(database.password()),
            "/demoTokens", BooleanNode.TRUE));
    return ConfigurationLayers.of(Optional.empty(), options);
  }

  private static final class Support extends DropwizardTestSupport<YizhanConfiguration> {

    private final ConfigurationLayers layers;

    Support(ConfigurationLayers layers) {
      super(YizhanApplication.class, "defaults", layers);
      this.layers = layers;
    }

    @Override
    public Application<YizhanConfiguration> newApplication() {
      return new YizhanApplication(layers, InstantSource.system());
    }
  }
}
