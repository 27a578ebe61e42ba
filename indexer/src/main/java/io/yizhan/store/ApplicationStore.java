package io.yizhan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Who has applied for what. Every method is one transaction; safe for any thread.
 *
 * <p>Reads throw {@link UnableToReadRecordsException}, writes {@link UnableToWriteRecordsException}
 * when the database fails them.
 */
public final class ApplicationStore {

  private final Jdbi jdbi;

  ApplicationStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Keeps an application, also one that was taken back before.
   *
   * @return whether it is new; of two at the same time one is
   */
  public boolean apply(String jobId, String workerId, Instant at) {
    return write(
            handle ->
                handle
                    .createUpdate(
                        """
                        INSERT INTO job_application (job_id, worker_id, applied_at)
                        VALUES (:job, :worker, :at)
                        ON CONFLICT (job_id, worker_id) DO UPDATE
                          SET applied_at = excluded.applied_at, withdrawn_at = NULL
                          WHERE job_application.withdrawn_at IS NOT NULL
                        """)
                    .bind("job", jobId)
                    .bind("worker", workerId)
                    .bind("at", Timestamp.from(at))
                    .execute())
        > 0;
  }

  /** Takes an application back; whether there was one that stood. */
  public boolean withdraw(String jobId, String workerId, Instant at) {
    return write(
            handle ->
                handle
                    .createUpdate(
                        """
                        UPDATE job_application SET withdrawn_at = :at
                        WHERE job_id = :job AND worker_id = :worker AND withdrawn_at IS NULL
                        """)
                    .bind("job", jobId)
                    .bind("worker", workerId)
                    .bind("at", Timestamp.from(at))
                    .execute())
        > 0;
  }

  /** The application of a worker for a job, taken back or not. */
  public Optional<Application> find(String jobId, String workerId) {
    return read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT job_id, worker_id, applied_at, withdrawn_at FROM job_application
                    WHERE job_id = :job AND worker_id = :worker
                    """)
                .bind("job", jobId)
                .bind("worker", workerId)
                .map((row, _) -> application(row))
                .findOne());
  }

  /** What a worker has applied for, the latest first, what was taken back among it. */
  public List<Application> ofWorker(String workerId, int most) {
    return read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT job_id, worker_id, applied_at, withdrawn_at FROM job_application
                    WHERE worker_id = :worker ORDER BY applied_at DESC, job_id LIMIT :most
                    """)
                .bind("worker", workerId)
                .bind("most", most)
                .map((row, _) -> application(row))
                .list());
  }

  /** Whose applications for a job stand, the first first. */
  public List<Application> ofJob(String jobId, int most) {
    return read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT job_id, worker_id, applied_at, withdrawn_at FROM job_application
                    WHERE job_id = :job AND withdrawn_at IS NULL
                    ORDER BY applied_at, worker_id LIMIT :most
                    """)
                .bind("job", jobId)
                .bind("most", most)
                .map((row, _) -> application(row))
                .list());
  }

  private static Application application(ResultSet row) throws SQLException {
    return new Application(
        row.getString("job_id"),
        row.getString("worker_id"),
        row.getTimestamp("applied_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("withdrawn_at")).map(Timestamp::toInstant));
  }

  private <T> T read(Function<Handle, T> query) {
    try (Handle handle = jdbi.open()) {
      return query.apply(handle);
    } catch (JdbiException e) {
      throw new UnableToReadRecordsException("读取报名记录失败", e);
    }
  }

  private int write(Function<Handle, Integer> work) {
    try (Handle handle = jdbi.open()) {
      return handle.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw new UnableToWriteRecordsException("保存报名记录失败", e);
    }
  }
}
