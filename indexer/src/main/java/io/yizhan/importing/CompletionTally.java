package io.yizhan.importing;

import io.yizhan.completion.JobCompletion;
import io.yizhan.extraction.AdField;
import io.yizhan.extraction.AdReading.Contradiction;
import io.yizhan.model.Job;
import io.yizhan.model.Submission;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Completes the jobs of one file from their texts, counts what was filled and contradicted, and
 * lists the contradictions. Records of other kinds pass. One thread.
 */
final class CompletionTally {

  private final Optional<JobCompletion> completion;
  private final SideFile file;
  private final Map<AdField, Long> filledFields = new EnumMap<>(AdField.class);
  private final Map<AdField, Long> contradictions = new EnumMap<>(AdField.class);
  private long read;
  private long filled;
  private long contradicting;

  /**
   * A tally.
   *
   * @param completion empty leaves every record as it is
   * @param file where contradictions are listed
   */
  CompletionTally(Optional<JobCompletion> completion, SideFile file) {
    this.completion = completion;
    this.file = file;
  }

  /** The submission as it is to be kept. */
  Submission complete(Submission given) {
    return completion.isPresent() && given.record() instanceof Job job
        ? Submission.of(completion.get().complete(job))
        : given;
  }

  /** Counts a completed submission that is handed to the sink. */
  void count(long line, Submission completed) {
    if (completion.isEmpty() || !(completed.record() instanceof Job job)) {
      return;
    }
    read++;
    filled += job.extracted().isEmpty() ? 0 : 1;
    job.extracted().forEach(field -> filledFields.merge(field, 1L, Long::sum));
    contradicting += job.contradictions().isEmpty() ? 0 : 1;
    for (Contradiction said : job.contradictions()) {
      contradictions.merge(said.field(), 1L, Long::sum);
      file.add(line, job.id(), said.field().label(), said.form(), said.text());
    }
  }

  CompletionCounts counts() {
    return new CompletionCounts(read, filled, filledFields, contradicting, contradictions);
  }
}
