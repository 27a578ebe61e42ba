package io.yizhan.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dropwizard.core.Configuration;
import io.dropwizard.util.DataSize;
import io.dropwizard.util.Duration;
import io.dropwizard.validation.MinDataSize;
import io.dropwizard.validation.MinDuration;
import io.yizhan.schema.IndexedKind;
import io.yizhan.service.access.ApiKeys;
import io.yizhan.service.access.TokenAuthenticator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Everything an operator can set; {@code config/yizhan.example.yml} explains each key. */
public final class YizhanConfiguration extends Configuration {

  /** Largest body of a request when nothing is said. */
  public static final DataSize DEFAULT_MAX_BODY = DataSize.mebibytes(1);

  /** Time for one page of a search when nothing is said. */
  public static final Duration DEFAULT_SEARCH_TIME = Duration.milliseconds(500);

  @Valid @NotNull private DataFactory data = new DataFactory("data");
  @Valid private @Nullable DatabaseFactory database;
  private boolean demoTokens;
  @Valid @NotNull private RankingFactory ranking = RankingFactory.standard();
  @Valid @NotNull private MatchingFactory matching = MatchingFactory.standard();
  @Valid @NotNull private PolicyFactory policies = PolicyFactory.standard();
  @NotNull private Map<@NotBlank String, @NotBlank String> apiKeys = Map.of();
  @Valid @NotNull private AccountsFactory accounts = AccountsFactory.standard();
  @Valid @NotNull private CallsFactory calls = CallsFactory.standard();
  @Valid @NotNull private AlertsFactory alerts = AlertsFactory.standard();

  @NotNull
  @MinDataSize(1)
  private DataSize maxBody = DEFAULT_MAX_BODY;

  @NotNull
  @MinDuration(value = 1, unit = TimeUnit.NANOSECONDS)
  private Duration searchTime = DEFAULT_SEARCH_TIME;

  /** Where files live. */
  @JsonProperty
  public DataFactory getData() {
    return data;
  }

  /** Sets where files live. */
  @JsonProperty
  public void setData(DataFactory data) {
    this.data = data;
  }

  /** Sets an external PostgreSQL; without one an embedded one is started. */
  @JsonProperty
  public void setDatabase(@Nullable DatabaseFactory database) {
    this.database = database;
  }

  /** An external PostgreSQL, when there is one. */
  public Optional<DatabaseFactory> database() {
    return Optional.ofNullable(database);
  }

  /** Whether the demo's bearer tokens are known. */
  @JsonProperty
  public boolean isDemoTokens() {
    return demoTokens;
  }

  /** Sets whether the demo's bearer tokens are known. */
  @JsonProperty
  public void setDemoTokens(boolean demoTokens) {
    this.demoTokens = demoTokens;
  }

  /** What counts for how much in the order of relevance. */
  @JsonProperty
  public RankingFactory getRanking() {
    return ranking;
  }

  /** How policies are asked. */
  @JsonProperty
  public PolicyFactory getPolicies() {
    return policies;
  }

  /** Sets how policies are asked. */
  @JsonProperty
  public void setPolicies(PolicyFactory policies) {
    this.policies = policies;
  }

  /** Sets the keys of programs by the program's name; best taken from the environment. */
  @JsonProperty
  public void setApiKeys(Map<String, String> apiKeys) {
    this.apiKeys = Map.copyOf(apiKeys);
  }

  /** What opens the calls of programs, beside these tokens. */
  public ApiKeys apiKeys(TokenAuthenticator tokens) {
    return ApiKeys.of(apiKeys, tokens);
  }

  /** Who may sign in, and how. */
  @JsonProperty
  public AccountsFactory getAccounts() {
    return accounts;
  }

  /** Sets who may sign in, and how. */
  @JsonProperty
  public void setAccounts(AccountsFactory accounts) {
    this.accounts = accounts;
  }

  /** What knows the tokens of the demo, where they are switched on. */
  public TokenAuthenticator demoTokens() {
    return demoTokens ? TokenAuthenticator.demo() : TokenAuthenticator.none();
  }

  /** What counts for how much in a match. */
  @JsonProperty
  public MatchingFactory getMatching() {
    return matching;
  }

  /** Sets what counts for how much in a match. */
  @JsonProperty
  public void setMatching(MatchingFactory matching) {
    this.matching = matching;
  }

  /** How sure the reserve of a call is to be. */
  @JsonProperty
  public CallsFactory getCalls() {
    return calls;
  }

  /** Sets how sure the reserve of a call is to be. */
  @JsonProperty
  public void setCalls(CallsFactory calls) {
    this.calls = calls;
  }

  /** How people are told of new records. */
  @JsonProperty
  public AlertsFactory getAlerts() {
    return alerts;
  }

  /** Sets how people are told of new records. */
  @JsonProperty
  public void setAlerts(AlertsFactory alerts) {
    this.alerts = alerts;
  }

  /** Sets what counts for how much in the order of relevance. */
  @JsonProperty
  public void setRanking(RankingFactory ranking) {
    this.ranking = ranking;
  }

  /** Largest body of a request. */
  @JsonProperty
  public DataSize getMaxBody() {
    return maxBody;
  }

  /** Sets the largest body of a request. */
  @JsonProperty
  public void setMaxBody(DataSize maxBody) {
    this.maxBody = maxBody;
  }

  /** Time for one page of a search; what is not found by then is left out of a partial page. */
  @JsonProperty
  public Duration getSearchTime() {
    return searchTime;
  }

  /** Sets the time for one page of a search. */
  @JsonProperty
  public void setSearchTime(Duration searchTime) {
    this.searchTime = searchTime;
  }

  java.time.Duration searchTime() {
    return searchTime.toJavaDuration();
  }

  /**
   * Where files live.
   *
   * @param directory holds {@code index/}, {@code vectors/}, the district's {@code lexicon/} where
   *     it has one of its own and, without an external database, {@code postgres/}
   */
  public record DataFactory(@NotBlank String directory) {

    /** The directory of the index of a kind of record. */
    public Path index(IndexedKind kind) {
      return Path.of(directory, "index", kind.record().plural());
    }

    /** The directory of the vectors of policies. */
    public Path vectors() {
      return Path.of(directory, "vectors");
    }

    /** The directory of the district's own lexicon; without it the shipped one is used. */
    public Path lexicon() {
      return Path.of(directory, "lexicon");
    }

    /** The directory where an import puts the rows it cannot take. */
    public Path rejects() {
      return Path.of(directory, "rejects");
    }

    /** The directory of the keys by which contact data is sealed. */
    public Path keys() {
      return Path.of(directory, "keys");
    }

    /** The directory of the embedded PostgreSQL. */
    public Path postgres() {
      return Path.of(directory, "postgres");
    }
  }

  /**
   * An external PostgreSQL.
   *
   * @param url {@code jdbc:postgresql://host:port/name}
   * @param user role that owns the tables
   * @param password its password; best taken from the environment
   */
  public record DatabaseFactory(
      @NotNull @Pattern(regexp = "jdbc:postgresql:.*", message = "must start with jdbc:postgresql:")
          String url,
      @NotBlank String user,
      @NotNull String password) {

    /** Hides the password, and the URL, whose parameters may hold one. */
    @Override
    public String toString() {
      return "DatabaseFactory[user=" + user + "]";
    }
  }
}
