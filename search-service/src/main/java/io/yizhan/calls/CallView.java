package io.yizhan.calls;

import io.yizhan.match.Match;
import io.yizhan.roster.Call;
import java.util.List;
import java.util.Optional;

/**
 * A call as staff see it.
 *
 * @param call the call with its list
 * @param matches what is said of those on shortlist and reserve, as of now; who has left the index
 *     is missing
 * @param shortfall that people are missing, when they are
 * @param fillProbability that all places are filled by those on the list, 0…1
 * @param generation of the write that led to it, 0 when nothing was written
 */
public record CallView(
    Call call,
    List<Match> matches,
    Optional<Shortfall> shortfall,
    double fillProbability,
    long generation) {

  /** Copies the list. */
  public CallView {
    matches = List.copyOf(matches);
  }
}
