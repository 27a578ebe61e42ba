package io.yizhan.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.InvalidRecordException;
import io.yizhan.codec.RecordCodec;
import io.yizhan.completion.JobCompletion;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.FreshId;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Makes of a request's body the job that is kept: validated, posted now unless it says when, and
 * completed from its own text. Immutable; safe for any thread.
 */
final class JobAcceptance {

  private final RecordCodec codec = RecordCodec.create();
  private final JobCompletion completion;
  private final InstantSource clock;

  JobAcceptance(Lexicon lexicon, InstantSource clock) {
    this.completion = JobCompletion.of(lexicon);
    this.clock = clock;
  }

  /**
   * A job that is published.
   *
   * @param body gets an id when it brings none
   * @throws InvalidRecordException naming every field that breaks a rule
   */
  Job published(ObjectNode body) {
    if (!body.hasNonNull("id")) {
      body.put("id", FreshId.of("J-"));
    }
    Job given = decode(body.put("source", Submission.LOCAL_SOURCE));
    return completion.complete(posted(given, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
  }

  /**
   * A job that takes the place of its former state, whose id, source and time of posting it keeps.
   *
   * @throws InvalidRecordException naming every field that breaks a rule
   */
  Job changed(ObjectNode body, Job former) {
    Job given = decode(body.put("id", former.id()).put("source", former.source()));
    Job dated = former.postedAt().map(posted -> posted(given, posted)).orElse(given);
    return completion.complete(dated, former);
  }

  private Job decode(ObjectNode body) {
    if (codec.decode(RecordKind.JOB, body).record() instanceof Job job) {
      return job;
    }
    throw new IllegalStateException("a codec asked for a job gives a job");
  }

  /**
   * The job, posted at this moment if it does not say when: 明天 in its text is counted from then.
   * One that has expired before stays as it is.
   */
  private static Job posted(Job job, Instant moment) {
    boolean expired = job.validUntil().filter(end -> !moment.isBefore(end)).isPresent();
    return job.postedAt().isPresent() || expired ? job : job.toBuilder().postedAt(moment).build();
  }
}
