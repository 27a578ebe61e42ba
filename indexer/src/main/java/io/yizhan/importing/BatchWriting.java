package io.yizhan.importing;

import io.yizhan.model.Submission;
import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Writes batches one behind: while the sink has one, the next is read. Batches are written in
 * order, one at a time, on a thread of its own. For one thread.
 */
final class BatchWriting implements Closeable {

  private final SubmissionSink sink;
  private final Consumer<WriteOutcome> tally;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("import-writer").factory());
  private Optional<Future<List<WriteOutcome>>> underWay = Optional.empty();

  /**
   * Writing into a sink.
   *
   * @param tally told what became of each record, by the thread that hands in batches
   */
  BatchWriting(SubmissionSink sink, Consumer<WriteOutcome> tally) {
    this.sink = sink;
    this.tally = tally;
  }

  /** Waits for the batch before and begins with this one; fails as the sink did with that. */
  void write(List<Submission> batch) {
    finish();
    List<Submission> own = List.copyOf(batch);
    underWay = Optional.of(thread.submit(() -> written(own)));
  }

  /** Waits until everything is written; fails as the sink did. */
  void finish() {
    Optional<Future<List<WriteOutcome>>> last = underWay;
    underWay = Optional.empty();
    last.ifPresent(batch -> outcomes(batch).forEach(tally));
  }

  /** Ends the thread; a batch under way is written to its end. */
  @Override
  public void close() {
    thread.close();
  }

  private List<WriteOutcome> written(List<Submission> batch) {
    List<WriteOutcome> outcomes = sink.write(batch);
    if (outcomes.size() != batch.size()) {
      throw new IllegalStateException(
          "sink must give one outcome per record; got: "
              + outcomes.size()
              + " for "
              + batch.size());
    }
    return outcomes;
  }

  private static List<WriteOutcome> outcomes(Future<List<WriteOutcome>> batch) {
    try {
      return batch.get();
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case RuntimeException ofSink -> throw ofSink;
        case Error ofSink -> throw ofSink;
        case null, default -> throw new IllegalStateException(failed);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody may interrupt an import", stop);
    }
  }
}
