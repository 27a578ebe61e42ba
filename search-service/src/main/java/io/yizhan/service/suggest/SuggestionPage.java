package io.yizhan.service.suggest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.yizhan.suggest.Suggestion;
import java.util.List;

/**
 * The body of an answer to {@code GET /api/suggest}.
 *
 * @param total number of hits: suggestions are not paged, and what lies beyond is not counted
 * @param hits suggestions, the best first
 * @param tookMs time the service took, in milliseconds
 */
record SuggestionPage(int total, List<Hit> hits, double tookMs) {

  /**
   * One suggestion.
   *
   * @param text what to show
   * @param kind {@code occupation}, {@code title}, …
   * @param count open jobs that have it
   * @param id of a station, to be used as {@code station=}; empty for all others
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Hit(String text, String kind, int count, String id) {

    static Hit of(Suggestion suggestion) {
      return new Hit(
          suggestion.text(),
          suggestion.kind().key(),
          suggestion.count(),
          suggestion.id().orElse(""));
    }
  }

  static SuggestionPage of(List<Suggestion> found, double tookMs) {
    return new SuggestionPage(found.size(), found.stream().map(Hit::of).toList(), tookMs);
  }
}
