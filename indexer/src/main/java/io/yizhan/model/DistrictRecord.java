package io.yizhan.model;

/** Anything a district keeps: one row of truth in PostgreSQL, found again by kind and id. */
public sealed interface DistrictRecord permits Job, Worker, Employer, Station, PolicyDocument, Faq {

  /** Unique among records of its kind; never blank. */
  String id();

  /** Who handed it in, for example {@code 51job}; {@link Submission#LOCAL_SOURCE} for our own. */
  String source();

  /** Which kind this is. */
  default RecordKind kind() {
    return switch (this) {
      case Job _ -> RecordKind.JOB;
      case Worker _ -> RecordKind.WORKER;
      case Employer _ -> RecordKind.EMPLOYER;
      case Station _ -> RecordKind.STATION;
      case PolicyDocument _ -> RecordKind.POLICY;
      case Faq _ -> RecordKind.FAQ;
    };
  }
}
