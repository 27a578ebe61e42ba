package io.yizhan.model;

import java.util.List;
import java.util.Optional;

/**
 * What a job asks of a worker.
 *
 * @param skills wanted skills; a missing one costs score and bars nobody
 * @param certificates every one must be held
 * @param minYears least years of experience
 * @param minAge least age in years; the legal minimum of 16 holds without it
 */
public record Requirements(
    List<String> skills,
    List<String> certificates,
    Optional<Integer> minYears,
    Optional<Integer> minAge) {

  /** Nothing is asked. */
  public static final Requirements NONE =
      new Requirements(List.of(), List.of(), Optional.empty(), Optional.empty());

  /** Copies the lists. */
  public Requirements {
    skills = List.copyOf(skills);
    certificates = List.copyOf(certificates);
  }
}
