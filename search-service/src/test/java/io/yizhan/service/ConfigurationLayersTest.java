package io.yizhan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.dropwizard.configuration.ConfigurationException;
import io.dropwizard.configuration.UndefinedEnvironmentVariableException;
import io.dropwizard.core.server.DefaultServerFactory;
import io.dropwizard.jetty.HttpConnectorFactory;
import io.dropwizard.util.DataSize;
import io.dropwizard.util.Duration;
import io.yizhan.alerts.AlertSettings;
import io.yizhan.match.MatchWeights;
import io.yizhan.match.Part;
import io.yizhan.ranking.JobFeature;
import io.yizhan.ranking.Ranking;
import io.yizhan.ranking.WorkerFeature;
import io.yizhan.schema.IndexedKind;
import io.yizhan.store.AlertTerms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationLayersTest {

  @TempDir private Path directory;

  @Test
  void load_defaults() throws Exception {
    YizhanConfiguration configuration = load(Optional.empty(), Map.of());
    assertThat(configuration.getData().index(IndexedKind.JOB))
        .isEqualTo(Path.of("data", "index", "jobs"));
    assertThat(configuration.getData().postgres()).isEqualTo(Path.of("data", "postgres"));
    assertThat(configuration.database()).isEmpty();
    assertThat(configuration.isDemoTokens()).isFalse();
    assertThat(configuration.getMaxBody()).isEqualTo(DataSize.mebibytes(1));
    assertThat(configuration.getSearchTime()).isEqualTo(Duration.milliseconds(500));
    HttpConnectorFactory connector = connector(configuration);
    assertThat(connector.getBindHost()).isEqualTo("127.0.0.1");
    assertThat(connector.getPort()).isEqualTo(8080);
    assertThat(connector.getMaxRequestHeaderSize()).isEqualTo(DataSize.kibibytes(32));
    assertThat(connector.isUseServerHeader()).isFalse();
  }

  /** The same with no file at all: what the class says and what the jar's file says agree. */
  @Test
  void load_defaults_areThoseOfTheClass() throws Exception {
    YizhanConfiguration loaded = load(Optional.empty(), Map.of());
    YizhanConfiguration made = new YizhanConfiguration();
    assertThat(loaded.getData()).isEqualTo(made.getData());
    assertThat(loaded.isDemoTokens()).isEqualTo(made.isDemoTokens());
    assertThat(loaded.getMaxBody()).isEqualTo(made.getMaxBody());
    assertThat(loaded.getSearchTime()).isEqualTo(made.getSearchTime());
    assertThat(loaded.getRanking()).isEqualTo(made.getRanking());
    assertThat(loaded.getMatching()).isEqualTo(made.getMatching());
    assertThat(loaded.getAlerts()).isEqualTo(made.getAlerts());
  }

  @Test
  void load_explicitMappings() throws Exception {
    YizhanConfiguration configuration =
        load(
            file(
                """
                data:
                  directory: /srv/yizhan
                demoTokens: true
                maxBody: 64KiB
                searchTime: 2s
                ranking:
                  jobs:
                    nearness: {weight: 7, pivot: 500}
                matching:
                  weights: {PAY: 0.28, FRESHNESS: 0}
                alerts:
                  profiles: false
                  profileWebhook: https://notify.example.cn/hook
                  quiet: none
                  dailyCap: 3
                  webhook:
                    origins: [https://notify.example.cn]
                    secret: signing-key
                    timeout: 2s
                    attempts: 4
                database:
                  url: jdbc:postgresql://db.local:5432/yizhan
                  user: yizhan
                  password: secret
                """),
            Map.of());
    assertThat(configuration.getData().directory()).isEqualTo("/srv/yizhan");
    assertThat(configuration.isDemoTokens()).isTrue();
    assertThat(configuration.getMaxBody()).isEqualTo(DataSize.kibibytes(64));
    assertThat(configuration.getSearchTime()).isEqualTo(Duration.seconds(2));
    Ranking ranking = configuration.getRanking().build();
    assertThat(ranking.jobs().weight(JobFeature.NEARNESS)).isEqualTo(7);
    assertThat(ranking.jobs().pivot(JobFeature.NEARNESS)).isEqualTo(500);
    assertThat(ranking.workers().weight(WorkerFeature.NEARNESS)).isEqualTo(4);
    MatchWeights weights = configuration.getMatching().build();
    // What is not set keeps its share beside what is.
    assertThat(weights.of(Part.PAY) / weights.of(Part.DISTANCE)).isCloseTo(1.75, within(1e-9));
    assertThat(weights.of(Part.FRESHNESS)).isZero();
    assertThat(configuration.database())
        .hasValue(
            new YizhanConfiguration.DatabaseFactory(
                "jdbc:postgresql://db.local:5432/yizhan", "yizhan", "secret"));
    assertThat(configuration.database().toString()).doesNotContain("secret");
    AlertSettings alerts = configuration.getAlerts().build();
    assertThat(alerts.profiles()).isFalse();
    assertThat(alerts.profileTerms())
        .isEqualTo(
            new AlertTerms(Optional.of("https://notify.example.cn/hook"), Optional.empty(), 3));
    assertThat(alerts.perJob()).isEqualTo(50);
    assertThat(alerts.webhooks().timeout()).isEqualTo(java.time.Duration.ofSeconds(2));
    assertThat(alerts.webhooks().attempts()).isEqualTo(4);
    assertThat(alerts.webhooks().backoff()).isEqualTo(java.time.Duration.ofSeconds(10));
    assertThat(configuration.getAlerts().toString() + alerts).doesNotContain("signing-key");
    // What the file does not name stays.
    assertThat(connector(configuration).getPort()).isEqualTo(8080);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data: {directory: ''}                            | data.directory",
        "maxBody: 0B                                      | maxBody",
        "searchTime: 0s                                   | searchTime",
        "ranking: {jobs: {nearnes: {weight: 1}}}          | feature must be one of nearness",
        "ranking: {workers: {skill: {weight: -1}}}        | weight of skill must be 0..1000.0",
        "ranking: {jobs: {pay: {factor: 1}}}              | factor",
        "matching: {weights: {PAY: -1}}                   | matching.weights.PAY must be a number"
            + " >= 0; got: -1.0",
        "matching: {weights: {PAY: }}                     | matching.weights.PAY must be a number"
            + " >= 0; got: nothing",
        "matching: {weights: {WAGE: 1}}                   | BENEFITS]; got: WAGE",
        "matching: {weight: {PAY: 1}}                     | matching.weight",
        "matching: {weights: {SKILLS: 0, PREFERRED_SKILLS: 0, EXPERIENCE: 0, RELIABILITY: 0,"
            + " SCHEDULE: 0}} | matching.weights must give a part of FORWARD a weight > 0",
        "alerts: {quiet: '21:00'}                         | quiet hours must be HH:MM-HH:MM; got:"
            + " 21:00",
        "alerts: {quiet: '07:00-07:00'}                   | quiet hours must end; got: 07:00-07:00",
        "alerts: {dailyCap: -1}                           | alerts.dailyCap must be 0..10000; got:"
            + " -1",
        "alerts: {perJob: 101}                            | alerts.perJob must be 1..100; got: 101",
        "alerts: {webhook: {origins: ['https://a.cn']}}   | alerts.webhook.secret must be set where"
            + " origins are",
        "alerts: {webhook: {origins: ['a.cn'], secret: s}} | a webhook origin must be"
            + " http(s)://host[:port]; got: a.cn",
        "alerts: {webhook: {origins: ['https://a.cn/x'], secret: s}} | got: https://a.cn/x",
        "alerts: {webhook: {attempts: 0}}                 | alerts.webhook.attempts must be 1..100;"
            + " got: 0",
        "alerts: {profileWebhook: 'http://127.0.0.1/x'}   | 没有登记：http://127.0.0.1",
        "alerts: {quite: none}                            | alerts.quite",
        "database: {url: 'jdbc:mysql:x', user: u, password: p} | database.url must start with"
            + " jdbc:postgresql:",
        "database: {user: u, password: p}                 | database.url",
        "database: {url: 'jdbc:postgresql:x', user: ''}   | database.user",
      })
  void load_rejectsInvalid(String yaml, String message) throws IOException {
    Optional<Path> file = file(yaml);
    assertThatThrownBy(() -> load(file, Map.of()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(message)
        .hasMessageContaining(file.orElseThrow().toString());
  }

  @Test
  void load_unknownKey_failsAndNamesIt() throws IOException {
    Optional<Path> file = file("data:\n  directry: x\n");
    assertThatThrownBy(() -> load(file, Map.of()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("data.directry")
        .hasMessageContaining("Did you mean?")
        .hasMessageContaining("directory");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# only comments\n", "---\n"})
  void load_fileThatSaysNothing_changesNothing(String yaml) throws Exception {
    assertThat(load(file(yaml), Map.of()).getData().directory()).isEqualTo("data");
  }

  @ParameterizedTest
  @ValueSource(strings = {"directory", "- data"})
  void load_fileWithoutKeys_fails(String yaml) throws IOException {
    Optional<Path> file = file(yaml);
    assertThatThrownBy(() -> load(file, Map.of()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("keys with values expected");
  }

  @Test
  void load_missingFile_fails() {
    Optional<Path> missing = Optional.of(directory.resolve("missing.yml"));
    assertThatThrownBy(() -> load(missing, Map.of())).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void load_options_standOverTheFile() throws Exception {
    Map<String, JsonNode> options =
        Map.of(
            "/data/directory", TextNode.valueOf("elsewhere"),
            "/demoTokens", BooleanNode.TRUE,
            "/server/applicationConnectors/0/port", IntNode.valueOf(9090));
    YizhanConfiguration configuration = load(file("data: {directory: here}"), options);
    assertThat(configuration.getData().directory()).isEqualTo("elsewhere");
    assertThat(configuration.isDemoTokens()).isTrue();
    assertThat(connector(configuration).getPort()).isEqualTo(9090);
    assertThat(connector(configuration).getBindHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void load_environment_fillsValuesAndNotComments() throws Exception {
    YizhanConfiguration configuration =
        load(
            file(
                """
                # password: ${YIZHAN_NOT_SET_ANYWHERE}
                data:
                  directory: ${YIZHAN_NOT_SET_ANYWHERE:-fallback}/x
                """),
            Map.of());
    assertThat(configuration.getData().directory()).isEqualTo("fallback/x");
  }

  @Test
  void load_environmentWithoutValue_fails() throws IOException {
    Optional<Path> file = file("data: {directory: '${YIZHAN_NOT_SET_ANYWHERE}'}");
    assertThatThrownBy(() -> load(file, Map.of()))
        .isInstanceOf(UndefinedEnvironmentVariableException.class)
        .hasMessageContaining("YIZHAN_NOT_SET_ANYWHERE");
  }

  /** The example explains every default, so taken as it is it changes none. */
  @Test
  void load_example_isTheDefault() throws Exception {
    Path example = Path.of("..", "config", "yizhan.example.yml");
    YizhanConfiguration configuration = load(Optional.of(example), Map.of());
    YizhanConfiguration defaults = load(Optional.empty(), Map.of());
    assertThat(configuration.getData()).isEqualTo(defaults.getData());
    assertThat(configuration.isDemoTokens()).isEqualTo(defaults.isDemoTokens());
    assertThat(configuration.getMaxBody()).isEqualTo(defaults.getMaxBody());
    assertThat(configuration.getSearchTime()).isEqualTo(defaults.getSearchTime());
    assertThat(configuration.getAlerts().build()).isEqualTo(defaults.getAlerts().build());
    assertThat(configuration.database()).isEmpty();
  }

  private Optional<Path> file(String yaml) throws IOException {
    return Optional.of(Files.writeString(directory.resolve("yizhan.yml"), yaml));
  }

  private static YizhanConfiguration load(Optional<Path> file, Map<String, JsonNode> options)
      throws IOException, ConfigurationException {
    return ConfigurationLayers.of(file, options).load();
  }

  private static HttpConnectorFactory connector(YizhanConfiguration configuration) {
    return (HttpConnectorFactory)
        ((DefaultServerFactory) configuration.getServerFactory())
            .getApplicationConnectors()
            .getFirst();
  }
}
