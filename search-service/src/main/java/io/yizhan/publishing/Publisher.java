package io.yizhan.publishing;

import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.model.Submission;
import java.util.Optional;

/** In whose name ads are published and changed. */
public sealed interface Publisher {

  /** A station, for any employer. */
  record Station() implements Publisher {}

  /**
   * An employer, for itself.
   *
   * @param id of its record
   */
  record Employer(String id) implements Publisher {

    /** Whether an ad is its own: it names the employer and was handed in here, not by a file. */
    boolean owns(Job job) {
      return job.source().equals(Submission.LOCAL_SOURCE)
          && job.employer().flatMap(EmployerRef::id).equals(Optional.of(id));
    }
  }

  /** A station. */
  static Publisher station() {
    return new Station();
  }

  /** The employer with this id. */
  static Publisher employer(String id) {
    return new Employer(id);
  }

  /** Whether it may change an ad. */
  default boolean mayChange(Job job) {
    return switch (this) {
      case Station _ -> true;
      case Employer employer -> employer.owns(job);
    };
  }
}
