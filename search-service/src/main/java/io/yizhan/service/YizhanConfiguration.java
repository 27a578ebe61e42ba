package io.yizhan.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dropwizard.core.Configuration;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything an operator can set; {@code config/yizhan.example.yml} explains each key. */
public final class YizhanConfiguration extends Configuration {

  private @Valid @NotNull DataFactory data = new DataFactory("data");
  private @Valid @Nullable DatabaseFactory database;
  private boolean demoTokens;

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

  /**
   * Where files live.
   *
   * @param directory holds {@code index/} and, without an external database, {@code postgres/}
   */
  public record DataFactory(@NotNull String directory) {

    /** The directory of the jobs' index. */
    public Path jobIndex() {
      return Path.of(directory, "index", "jobs");
    }

    /** The directory where an import puts the rows it cannot take. */
    public Path rejects() {
      return Path.of(directory, "rejects");
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
      @NotNull String url, @NotNull String user, @NotNull String password) {

    /** Hides the password. */
    @Override
    public String toString() {
      return "DatabaseFactory[url=" + url + ", user=" + user + "]";
    }
  }
}
