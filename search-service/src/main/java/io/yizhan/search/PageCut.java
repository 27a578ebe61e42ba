package io.yizhan.search;

import io.yizhan.engine.Answer;
import io.yizhan.engine.Hit;
import io.yizhan.indexing.IndexView;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The hits of one page, cut from an answer that has one more when there is a next page.
 *
 * @param shown the hits of the page
 * @param nextCursor continues after them; empty on the last page
 */
record PageCut(List<Hit> shown, Optional<String> nextCursor) {

  /** Cuts a page, and keeps the state of the index when it can be continued. */
  static PageCut of(IndexView view, Answer answer, SearchRequest<?, ?> request, Instant asOf)
      throws IOException {
    List<Hit> shown = answer.hits().subList(0, Math.min(answer.hits().size(), request.size()));
    // What was not seen may belong on this page: nobody can go on after it.
    if (shown.size() == answer.hits().size() || answer.isPartial()) {
      return new PageCut(shown, Optional.empty());
    }
    view.keep();
    Cursor next = new Cursor(view.pin(), asOf, shown.getLast().key());
    return new PageCut(shown, Optional.of(next.write(request.question())));
  }
}
