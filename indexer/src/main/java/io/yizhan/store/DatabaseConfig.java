package io.yizhan.store;

import java.nio.file.Path;

/**
 * Where a PostgreSQL 14 or later is and who enters it.
 *
 * @param url {@code jdbc:postgresql://host:port/name}, with the driver's parameters if need be;
 *     {@code ?currentSchema=s} keeps everything in schema {@code s}, which must exist
 * @param user a role that may create tables
 * @param password its password; empty when the server asks for none
 * @param keys the directory of the keys that seal what is kept sealed; made when missing. Everybody
 *     who opens a database has to have the same
 */
public record DatabaseConfig(String url, String user, String password, Path keys) {

  private static final String SCHEME = "jdbc:postgresql:";

  /** Refuses a URL of another database. */
  public DatabaseConfig {
    if (!url.startsWith(SCHEME)) {
      throw new IllegalArgumentException(
          "database url must start with " + SCHEME + "; got: " + withoutParameters(url));
    }
  }

  /** The same database with the keys of another directory. */
  public DatabaseConfig withKeys(Path directory) {
    return new DatabaseConfig(url, user, password, directory);
  }

  /** The URL without its parameters, which may hold a password: what messages may print. */
  public String place() {
    return withoutParameters(url);
  }

  /** Names place and user, never the password. */
  @Override
  public String toString() {
    return "DatabaseConfig[" + place() + ", user=" + user + "]";
  }

  private static String withoutParameters(String url) {
    int question = url.indexOf('?');
    return question < 0 ? url : url.substring(0, question);
  }
}
