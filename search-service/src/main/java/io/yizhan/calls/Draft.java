package io.yizhan.calls;

import io.yizhan.extraction.Extraction;
import io.yizhan.model.AcceptedShift;
import io.yizhan.model.Job;
import java.util.List;
import java.util.Optional;

/**
 * Work that people are called for.
 *
 * @param job what is wanted; without id of its own unless it is published
 * @param isPublished whether it is a record of its own already
 * @param times the stretches of time that it takes, in order; never empty
 * @param headcount how many people, as far as it was said
 * @param read what was read, where it came as a sentence
 * @param assumed what was taken for granted
 */
public record Draft(
    Job job,
    boolean isPublished,
    List<AcceptedShift> times,
    Optional<Integer> headcount,
    Optional<Extraction> read,
    List<Assumption> assumed) {

  /** Copies the lists. */
  public Draft {
    times = List.copyOf(times);
    assumed = List.copyOf(assumed);
  }
}
