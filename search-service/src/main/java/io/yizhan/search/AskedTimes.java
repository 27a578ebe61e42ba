package io.yizhan.search;

import io.yizhan.extraction.DayPart;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of the times of work beside what is chosen of facets. The hours are asked of the
 * same piece of work as the choices; parts of the day are asked of all work that is still to come.
 *
 * @param from earliest hour of its beginning
 * @param to latest hour of its end, on the next day when not after {@code from}
 * @param onlyParts every piece of work belongs to one of these; unknown times do not meet it; empty
 *     asks for nothing
 * @param notParts no piece of work belongs to any of these; unknown times meet it
 */
public record AskedTimes(
    Optional<LocalTime> from,
    Optional<LocalTime> to,
    Set<DayPart> onlyParts,
    Set<DayPart> notParts) {

  /** Any times. */
  public static final AskedTimes ANY =
      new AskedTimes(Optional.empty(), Optional.empty(), Set.of(), Set.of());

  /** Takes its own copies. */
  public AskedTimes {
    onlyParts = Set.copyOf(onlyParts);
    notParts = Set.copyOf(notParts);
  }

  /** Whether hours are asked for, of the clock or as parts of the day. */
  boolean hasHours() {
    return from.isPresent() || to.isPresent() || !onlyParts.isEmpty();
  }

  /** The same with another beginning. */
  AskedTimes withFrom(LocalTime time) {
    return new AskedTimes(Optional.of(time), to, onlyParts, notParts);
  }

  /** The same with another end. */
  AskedTimes withTo(LocalTime time) {
    return new AskedTimes(from, Optional.of(time), onlyParts, notParts);
  }

  @Override
  public String toString() {
    return ""
        + from
        + to
        + onlyParts.stream().sorted().toList()
        + notParts.stream().sorted().toList();
  }
}
