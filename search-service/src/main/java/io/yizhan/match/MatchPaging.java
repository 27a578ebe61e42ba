package io.yizhan.match;

import io.yizhan.indexing.IndexPin;
import io.yizhan.indexing.IndexView;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.search.ExpiredCursorException;
import java.io.IOException;
import java.util.Optional;

/**
 * Page after page of matches on the states of both indexes that the first one was read from.
 * Immutable; safe for any thread.
 */
final class MatchPaging {

  private final LiveIndex jobs;
  private final LiveIndex workers;
  private final Scores scores;

  MatchPaging(LiveIndex jobs, LiveIndex workers, Scores scores) {
    this.jobs = jobs;
    this.workers = workers;
    this.scores = scores;
  }

  /** Reads a page from one state of each index; empty when it is nobody's. */
  @FunctionalInterface
  interface PageAction {
    Optional<MatchPage> read(MatchPageReader page) throws IOException;
  }

  /**
   * Reads a page from the newest states, or from those that the cursor names.
   *
   * @param question whose matches: what a cursor has to be of
   * @throws io.yizhan.search.MalformedCursorException when the cursor is none of this question
   * @throws ExpiredCursorException when the states it belongs to are gone
   */
  Optional<MatchPage> read(MatchRequest request, String question, PageAction action)
      throws IOException {
    if (request.cursor().isEmpty()) {
      return jobs.withNewest(
          jobView ->
              workers.withNewest(
                  workerView ->
                      action.read(
                          new MatchPageReader(
                              jobView, workerView, scores, request, question, Optional.empty()))));
    }
    MatchCursor cursor = MatchCursor.read(request.cursor().get(), question);
    return jobs.withPinned(
        cursor.jobs(),
        jobView ->
            workers.withPinned(
                cursor.workers(),
                workerView -> {
                  requireState(jobView, cursor.jobs());
                  requireState(workerView, cursor.workers());
                  return action.read(
                      new MatchPageReader(
                          jobView, workerView, scores, request, question, Optional.of(cursor)));
                }));
  }

  private static void requireState(IndexView view, IndexPin pin) {
    if (!view.pin().equals(pin)) {
      throw new ExpiredCursorException();
    }
  }
}
