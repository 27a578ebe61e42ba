package io.yizhan.store;

import io.yizhan.model.RecordKind;
import io.yizhan.vault.Vault;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What is kept of one worker in many tables. Safe for any thread. Fails as {@link RecordStore}
 * does.
 */
public final class PersonStore {

  private static final List<String> OF_WORKER =
      List.of(
          "DELETE FROM job_application WHERE worker_id = :worker",
          "DELETE FROM contact_consent WHERE worker_id = :worker",
          "DELETE FROM alert WHERE owner = 'worker:' || :worker",
          "DELETE FROM delivery WHERE owner = 'worker:' || :worker",
          """
          UPDATE audit SET actor = '-' WHERE actor IN
            (SELECT id FROM account WHERE role = 'WORKER' AND record_id = :worker)
          """,
          "UPDATE audit SET subject = NULL WHERE subject = :worker",
          """
          DELETE FROM one_time_code WHERE phone_digest IN
            (SELECT phone_digest FROM account WHERE role = 'WORKER' AND record_id = :worker)
          """,
          "DELETE FROM account WHERE role = 'WORKER' AND record_id = :worker");

  private final Transactions transactions;
  private final RecordWriter writer;

  PersonStore(Jdbi jdbi, Vault vault) {
    this.transactions = new Transactions(jdbi);
    this.writer = new RecordWriter(new BodyFormat(), vault);
  }

  /** The calls that are not closed and to which a worker has said yes. */
  public List<String> promises(String worker) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT c.id FROM call_candidate l JOIN call c ON c.id = l.call_id
                    WHERE l.worker_id = :worker AND l.state = 'ACCEPTED' AND c.state <> 'CLOSED'
                    ORDER BY c.id
                    """)
                .bind("worker", worker)
                .mapTo(String.class)
                .list());
  }

  /**
   * Removes a worker: record, contact data, applications, consents, alerts, account and sessions,
   * at once or not at all. Audit rows stay without the person; so do the steps of calls, under an
   * id that stands for nobody any more.
   */
  public WriteReceipt erase(String worker) {
    return transactions.write(
        handle -> {
          OF_WORKER.forEach(sql -> run(handle, sql, worker));
          return writer.delete(handle, RecordKind.WORKER, worker);
        });
  }

  private static void run(Handle handle, String sql, String worker) {
    int _ = handle.createUpdate(sql).bind("worker", worker).execute();
  }
}
