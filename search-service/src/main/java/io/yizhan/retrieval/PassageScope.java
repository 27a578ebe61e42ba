package io.yizhan.retrieval;

import io.yizhan.lexicon.Regions;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where and when a passage applies. What is not known restricts nothing.
 *
 * @param region code of the place whose authority made it; empty: the whole country. A name whose
 *     code nobody knows stays a name and lies within no other place
 * @param from first day on which it is in force
 * @param until last day on which it is in force
 */
public record PassageScope(
    Optional<String> region, Optional<LocalDate> from, Optional<LocalDate> until) {

  private static final PassageScope EVERYWHERE =
      new PassageScope(Optional.empty(), Optional.empty(), Optional.empty());

  private static final int COUNTY_CHARS = 6;

  /** Everywhere and always. */
  public static PassageScope everywhere() {
    return EVERYWHERE;
  }

  /** Whether it is in force on a day. */
  public boolean inForce(LocalDate day) {
    return from.stream().noneMatch(day::isBefore) && until.stream().noneMatch(day::isAfter);
  }

  /**
   * Whether it applies to what is asked: it comes from the asked place or one above it, and is in
   * force on the asked day. Somebody who names no place is answered from everywhere.
   */
  boolean covers(PolicyQuestion question) {
    return coversPlace(question) && question.asOf().stream().allMatch(this::inForce);
  }

  /** How near those stand who made it: 国家 0, 湖北省 1, 鄂州市 2, 鄂城区 3, 燕矶镇 4. */
  int nearness() {
    if (region.isEmpty()) {
      return 0;
    }
    String code = region.get();
    if (code.length() > COUNTY_CHARS) {
      return 4;
    }
    return code.endsWith("0000") ? 1 : code.endsWith("00") ? 2 : 3;
  }

  private boolean coversPlace(PolicyQuestion question) {
    return region.isEmpty()
        || question.region().isEmpty()
        || Regions.holds(region.get(), question.region().get());
  }
}
