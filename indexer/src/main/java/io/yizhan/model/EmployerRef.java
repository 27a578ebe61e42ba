package io.yizhan.model;

import java.util.Optional;

/**
 * An employer as a job names it: a registered one by id, any other by name alone.
 *
 * @param id the employer's record, when it has one
 * @param name what to print; never blank
 */
public record EmployerRef(Optional<String> id, String name) {

  /** Refuses a blank name. */
  public EmployerRef {
    name = Texts.require("employer.name", name);
  }

  /** An employer known by name alone. */
  public static EmployerRef named(String name) {
    return new EmployerRef(Optional.empty(), name);
  }
}
