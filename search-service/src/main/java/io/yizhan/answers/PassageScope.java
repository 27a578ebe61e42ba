package io.yizhan.answers;

import io.yizhan.lexicon.Regions;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where and when a passage applies. What is not known restricts nothing.
 *
 * @param region code of the place whose authority made it; empty: the whole country
 * @param from first day on which it is in force
 * @param until last day on which it is in force
 */
public record PassageScope(
    Optional<String> region, Optional<LocalDate> from, Optional<LocalDate> until) {

  private static final PassageScope EVERYWHERE =
      new PassageScope(Optional.empty(), Optional.empty(), Optional.empty());

  /** Everywhere and always. */
  public static PassageScope everywhere() {
    return EVERYWHERE;
  }

  /**
   * Whether it applies to what is asked: it comes from the asked place or one above it, and is in
   * force on the asked day. Somebody who names no place is answered from everywhere.
   */
  boolean covers(PolicyQuestion question, Regions regions) {
    return coversPlace(question, regions) && question.asOf().stream().allMatch(this::inForce);
  }

  private boolean coversPlace(PolicyQuestion question, Regions regions) {
    return region.isEmpty()
        || question.region().isEmpty()
        || region.equals(question.region())
        || regions.covers(region.get(), question.region().get());
  }

  private boolean inForce(LocalDate day) {
    return from.stream().noneMatch(day::isBefore) && until.stream().noneMatch(day::isAfter);
  }
}
