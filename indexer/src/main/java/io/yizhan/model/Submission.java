package io.yizhan.model;

import java.util.Optional;

/**
 * What a file or a person hands in: a record, and beside it what never becomes part of it.
 *
 * @param record the record
 * @param contact how to reach the person, when it was given
 * @param flags what a person has to look at; empty when nobody has checked, which leaves earlier
 *     flags alone
 */
public record Submission(DistrictRecord record, Optional<Contact> contact, Optional<Flags> flags) {

  /** The source of records that name none: our own stations. */
  public static final String LOCAL_SOURCE = "local";

  /** A record that nobody has checked. */
  public Submission(DistrictRecord record, Optional<Contact> contact) {
    this(record, contact, Optional.empty());
  }

  /** A record that comes without contact data, unchecked. */
  public static Submission of(DistrictRecord record) {
    return new Submission(record, Optional.empty());
  }

  /** A job that was checked. */
  public static Submission checked(Job job, Flags flags) {
    return new Submission(job, Optional.empty(), Optional.of(flags));
  }
}
