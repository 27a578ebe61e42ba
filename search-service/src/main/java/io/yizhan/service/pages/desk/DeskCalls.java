package io.yizhan.service.pages.desk;

import io.yizhan.calls.CallView;
import io.yizhan.calls.Calls;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Occupations;
import io.yizhan.match.Match;
import io.yizhan.match.Matching;
import io.yizhan.roster.Call;
import io.yizhan.roster.CallState;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * Reads calls for pages. Immutable; safe for any thread.
 *
 * @param calls the calls
 * @param matching says who nearly fits
 * @param jobs whose lexicon names trades
 * @param workers woken where somebody promised
 */
record DeskCalls(Calls calls, Matching matching, LiveIndex jobs, LiveIndex workers) {

  private static final int TABS = 50;
  private static final int NEAR_MISSES = 8;

  /** Calls that are not closed. */
  List<CallTab> tabs() {
    return calls.open(TABS).stream().map(CallTab::of).toList();
  }

  /**
   * A call.
   *
   * @throws ProblemException when there is none
   */
  CallView find(String id, Instant now) throws IOException {
    return calls
        .find(id, now)
        .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND, "没有这张招工单"));
  }

  /** A call with all that its page shows. */
  CallDesk desk(CallView view, Instant now) throws IOException {
    Call call = view.call();
    List<Match> near =
        call.state() == CallState.OPEN
            ? matching.poolFor(call.job(), 1, NEAR_MISSES, now).nearMisses()
            : List.of();
    return CallDesk.of(view, tabs(), calls.steps(call.id()), near, occupations());
  }

  Occupations occupations() {
    return jobs.schema().lexicon().occupations();
  }

  /** Lets the indexes follow at once what was written. */
  CallView woken(CallView view) {
    if (view.generation() > 0) {
      workers.wake();
      jobs.wake();
    }
    return view;
  }
}
