package io.yizhan.model;

import java.util.Optional;

/**
 * What a file or a person hands in: a record, and beside it the contact data that never becomes
 * part of it.
 *
 * @param record the record
 * @param contact how to reach the person, when it was given
 */
public record Submission(DistrictRecord record, Optional<Contact> contact) {

  /** The source of records that name none: our own stations. */
  public static final String LOCAL_SOURCE = "local";

  /** A record that comes without contact data. */
  public static Submission of(DistrictRecord record) {
    return new Submission(record, Optional.empty());
  }
}
