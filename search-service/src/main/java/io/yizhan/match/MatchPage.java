package io.yizhan.match;

import java.util.List;
import java.util.Optional;

/**
 * A page of matches.
 *
 * @param total pairs in all that no rule excludes
 * @param hits the page, highest score first, equal ones by id
 * @param nearMisses pairs that one rule alone excludes, highest score first; on the first page only
 * @param nextCursor continues after this page
 */
public record MatchPage(
    long total, List<Match> hits, List<Match> nearMisses, Optional<String> nextCursor) {

  /** Copies the lists. */
  public MatchPage {
    hits = List.copyOf(hits);
    nearMisses = List.copyOf(nearMisses);
  }
}
