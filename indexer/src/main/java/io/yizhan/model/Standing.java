package io.yizhan.model;

import java.util.Optional;

/** What somebody who signs in is, and whom they stand for. */
public sealed interface Standing {

  /**
   * Somebody who looks for work.
   *
   * @param record id of their own record, whether it is written already or not
   */
  record OfWorker(String record) implements Standing {}

  /**
   * Somebody who hires.
   *
   * @param employer id of the employer
   */
  record OfEmployer(String employer) implements Standing {}

  /**
   * Somebody who works for the district.
   *
   * @param station the one to which they are confined; empty: all
   */
  record OfStaff(Optional<String> station) implements Standing {}

  /** Somebody who runs the service. */
  record OfAdmin() implements Standing {}
}
