package io.yizhan.roster;

import io.yizhan.model.AcceptedShift;
import io.yizhan.model.Job;
import java.time.Instant;
import java.util.List;

/**
 * What an employer asked for, and the list of those who may come (招工单).
 *
 * @param id unique among calls
 * @param state how it stands
 * @param job the work as it was called for; of a draft, the id is that of the call
 * @param isPublished whether the job is a record of its own, which seekers find
 * @param reserve how many were wanted in reserve
 * @param keepsCrews whether crews go together
 * @param times the stretches of time that a promise takes, with the place of work, in order
 * @param roster the list
 * @param openedBy who opened it: a name without anything personal
 * @param openedAt when
 */
public record Call(
    String id,
    CallState state,
    Job job,
    boolean isPublished,
    int reserve,
    boolean keepsCrews,
    List<AcceptedShift> times,
    Roster roster,
    String openedBy,
    Instant openedAt) {

  /** Copies the list; refuses a call that takes no time. */
  public Call {
    times = List.copyOf(times);
    if (times.isEmpty()) {
      throw new IllegalArgumentException("a call must take some time; got: none");
    }
  }

  /** The same with another list, and the state that follows from it; a closed call stays closed. */
  public Call with(Roster other) {
    return with(other, state == CallState.CLOSED ? CallState.CLOSED : other.state());
  }

  /** The same with another list and state. */
  public Call with(Roster other, CallState otherState) {
    return new Call(
        id, otherState, job, isPublished, reserve, keepsCrews, times, other, openedBy, openedAt);
  }

  /** Whether nobody can work for both, the way from one to the other included. */
  public boolean clashesWith(Call other) {
    return times.stream().anyMatch(time -> other.times.stream().anyMatch(time::clashesWith));
  }

  /** Whether an outcome can still be recorded: after the end only what came of promises. */
  public boolean takes(CandidateState former, CandidateState outcome) {
    return state != CallState.CLOSED || former.isPromised() || former == outcome;
  }
}
