package io.yizhan.search;

import io.yizhan.engine.Answer;
import io.yizhan.engine.Hit;
import io.yizhan.engine.Question;
import io.yizhan.engine.RankKey;
import io.yizhan.indexing.IndexView;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The hits of one page, cut from an answer that has one more when there is a next page.
 *
 * @param shown the hits of the page, best first
 * @param nextCursor continues after them; empty on the last page
 */
record PageCut(List<Hit> shown, Optional<String> nextCursor) {

  private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::key);

  /**
   * Cuts a page, and keeps the state of the index when it can be continued.
   *
   * @param question what the answer is to
   */
  static PageCut of(
      IndexView view, Question question, Answer answer, SearchRequest<?, ?> request, Instant asOf)
      throws IOException {
    // What was not seen may belong on this page: nobody can go on after it.
    if (answer.hits().size() <= request.size() || answer.isPartial()) {
      List<Hit> all = answer.hits().stream().limit(request.size()).sorted(BEST_FIRST).toList();
      return new PageCut(all, Optional.empty());
    }
    // What fills a page comes last in the answer, so it gives way to what comes first.
    List<Hit> shown = answer.hits().subList(0, request.size()).stream().sorted(BEST_FIRST).toList();
    view.keep();
    Cursor next = new Cursor(view.pin(), asOf, end(question, shown));
    return new PageCut(shown, Optional.of(next.write(request.question())));
  }

  private static PageEnd end(Question question, List<Hit> shown) {
    RankKey last = shown.getLast().key();
    RankKey furthest = question.after().filter(before -> before.compareTo(last) > 0).orElse(last);
    return new PageEnd(
        furthest,
        question.spread().map(spread -> spread.behind(shown, furthest)).orElse(List.of()));
  }
}
