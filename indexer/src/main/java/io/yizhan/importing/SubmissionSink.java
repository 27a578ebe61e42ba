package io.yizhan.importing;

import io.yizhan.model.Submission;
import java.util.List;

/**
 * Where imported records go: the store, or a list in a test. Called by one thread at a time, which
 * is not the one that reads.
 */
@FunctionalInterface
public interface SubmissionSink {

  /**
   * Writes a batch, all of it or, by throwing, none.
   *
   * @param batch at most {@value Importer#BATCH_SIZE} records of one kind; no id stands in it twice
   * @return what became of each record, in the order of the batch
   */
  List<WriteOutcome> write(List<Submission> batch);
}
