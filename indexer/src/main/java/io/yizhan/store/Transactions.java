package io.yizhan.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs reads and writes, each in a connection of its own. Writes are READ COMMITTED and are tried
 * again when other writers stand in the way. Safe for any thread.
 */
final class Transactions {

  private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

  /** Times a write is tried that other writers stand in the way of. */
  private static final int MAX_ATTEMPTS = 3;

  /** PostgreSQL's serialization_failure and deadlock_detected. */
  private static final Set<String> TRANSIENT_STATES = Set.of("40001", "40P01");

  private final Jdbi jdbi;

  Transactions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Reads.
   *
   * @throws UnableToReadRecordsException when the database fails
   */
  <T> T read(Function<Handle, T> query) {
    try (Handle handle = jdbi.open()) {
      return query.apply(handle);
    } catch (JdbiException e) {
      throw new UnableToReadRecordsException("读取数据库失败", e);
    }
  }

  /**
   * Writes all or nothing; run again, {@value #MAX_ATTEMPTS} times at most, when other writers
   * stand in the way.
   *
   * @throws UnableToWriteRecordsException when the database fails
   */
  <T> T write(Function<Handle, T> work) {
    int attempt = 1;
    while (true) {
      try (Handle handle = jdbi.open()) {
        return handle.inTransaction(TransactionIsolationLevel.READ_COMMITTED, work::apply);
      } catch (JdbiException e) {
        if (attempt == MAX_ATTEMPTS || !isTransient(e)) {
          throw new UnableToWriteRecordsException("写入数据库失败，本批未保存任何内容", e);
        }
        LOG.debug("Writers stood in each other's way: attempt {} of {}", attempt, MAX_ATTEMPTS);
        attempt++;
      }
    }
  }

  private static boolean isTransient(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      // A pool's own failures have no state.
      if (cause instanceof SQLException sql
          && Optional.ofNullable(sql.getSQLState())
              .filter(TRANSIENT_STATES::contains)
              .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
