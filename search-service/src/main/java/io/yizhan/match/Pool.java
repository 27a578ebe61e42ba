package io.yizhan.match;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The workers that could be asked for a draft.
 *
 * @param total workers in all that no rule excludes
 * @param best the best of them, highest score first, equal ones by id
 * @param nearMisses the best of those that one rule alone excludes
 * @param onlyUnmet how many there are of these for each rule; counted when near misses are asked
 *     for
 */
public record Pool(
    long total, List<Match> best, List<Match> nearMisses, Map<Rule, Long> onlyUnmet) {

  /** Copies. */
  public Pool {
    best = List.copyOf(best);
    nearMisses = List.copyOf(nearMisses);
    Map<Rule, Long> counts = new EnumMap<>(Rule.class);
    counts.putAll(onlyUnmet);
    onlyUnmet = Collections.unmodifiableMap(counts);
  }
}
