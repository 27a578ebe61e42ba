package io.yizhan.store;

import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.RecordSource;
import io.yizhan.feed.Versioned;
import io.yizhan.model.Contact;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.vault.Vault;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The records of a district. Every method is one transaction; safe for any thread.
 *
 * <p>Reads throw {@link UnableToReadRecordsException}, writes {@link UnableToWriteRecordsException}
 * when the database fails them. A record that was kept under rules the codec no longer accepts
 * makes a read fail with the codec's own exception.
 */
public final class RecordStore implements RecordSource {

  private final Jdbi jdbi;
  private final Transactions transactions;
  private final RecordReader reader;
  private final RecordWriter writer;
  private final Vault vault;

  RecordStore(Jdbi jdbi, Vault vault) {
    this.jdbi = jdbi;
    this.vault = vault;
    this.transactions = new Transactions(jdbi);
    BodyFormat format = new BodyFormat();
    this.reader = new RecordReader(format);
    this.writer = new RecordWriter(format, vault);
  }

  /**
   * Adds or replaces records, all or none. A record is the one that its source handed in under the
   * same id before; failing that, the one of the same source that is kept under that id.
   * Submissions for the same record are applied in order.
   *
   * <p>A new record whose id belongs to another source's record is kept as {@code source:id}, and
   * says so in its {@code id}. A submission without contact data leaves kept contact data alone;
   * one with an empty {@link Contact} erases it.
   *
   * <p>Costs about six statements a kind, whatever the number of records: hand in some hundreds to
   * some thousands at a time.
   *
   * @throws UnstorableRecordException when a record holds text that PostgreSQL cannot keep
   * @throws IllegalArgumentException when contact data comes with a record that is not a worker
   */
  public WriteReceipt put(List<Submission> batch) {
    List<PendingWrite> writes = writer.prepare(batch);
    return transactions.write(handle -> writer.put(handle, writes));
  }

  /** Deletes a record and its contact data. */
  public WriteReceipt delete(RecordKind kind, String id) {
    return transactions.write(handle -> writer.delete(handle, kind, id));
  }

  /** The record kept under an id. */
  public Optional<Versioned> find(RecordKind kind, String id) {
    return transactions.read(handle -> reader.find(handle, kind, id));
  }

  /**
   * The jobs of an employer that a source handed in, the latest first.
   *
   * @param employerId as the jobs name it
   */
  public List<Job> jobsOf(String employerId, String source, int most) {
    return transactions.read(handle -> reader.jobsOf(handle, employerId, source, most));
  }

  /** How to reach a worker. Callers must have checked that the asker may know. */
  public Optional<Contact> contact(String workerId) {
    return transactions.read(
        handle ->
            Optional.ofNullable(
                new ContactTable(handle, vault).find(List.of(workerId)).get(workerId)));
  }

  @Override
  public List<Versioned> load(RecordKind kind, Collection<String> ids) {
    return transactions.read(handle -> reader.load(handle, kind, ids));
  }

  @Override
  public long count(RecordKind kind) {
    return transactions.read(handle -> reader.count(handle, kind));
  }

  /**
   * {@inheritDoc}
   *
   * <p>Holds one connection until the consumer has had the last record, and some hundred records in
   * memory. Writers are not held up.
   */
  @Override
  public FeedPosition snapshot(RecordKind kind, Consumer<Versioned> consumer) {
    // Never jdbi.inTransaction: within the consumer it would lend this very handle to other calls.
    try (Handle handle = jdbi.open()) {
      return handle.inTransaction(
          TransactionIsolationLevel.REPEATABLE_READ,
          transaction -> reader.snapshot(transaction, kind, consumer));
    } catch (JdbiException e) {
      throw new UnableToReadRecordsException("读取" + kind.label() + "快照失败", e);
    }
  }

  @Override
  public ChangeBatch changesAfter(FeedPosition position, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be >= 1; got: " + limit);
    }
    return transactions.read(handle -> ChangeFeed.after(handle, position, limit));
  }

  /**
   * The position behind every change that can be read now; what a follower lacks lies before it.
   */
  public FeedPosition head() {
    return transactions.read(ChangeFeed::head);
  }

  /**
   * Asks the database for a sign of life.
   *
   * @throws UnableToReadRecordsException when there is none
   */
  public void ping() {
    transactions.read(handle -> handle.createQuery("SELECT 1").mapTo(Integer.class).one());
  }
}
