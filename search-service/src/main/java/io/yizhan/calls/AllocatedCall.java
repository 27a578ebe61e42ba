package io.yizhan.calls;

import io.yizhan.roster.Call;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.CandidateState;
import io.yizhan.roster.NewShortlist;
import java.util.List;
import java.util.Optional;

/**
 * What an allocation means for one call.
 *
 * @param call as it stands before
 * @param version of its list
 * @param people who is to be shortlisted, best score first
 * @param leaving who is shortlisted now and would not be
 * @param covered places with somebody who said yes, is being called or shortlisted, before
 * @param coveredAfter the same after
 * @param why of places that stay open, in Chinese
 */
public record AllocatedCall(
    Call call,
    long version,
    List<Placed> people,
    List<Leaving> leaving,
    int covered,
    int coveredAfter,
    List<String> why) {

  /** Copies the lists. */
  public AllocatedCall {
    people = List.copyOf(people);
    leaving = List.copyOf(leaving);
    why = List.copyOf(why);
  }

  /** What being shortlisted means to somebody. */
  public enum Change {
    /** Is shortlisted already. */
    STAYS("原来就在"),
    /** Waits in the reserve. */
    FROM_RESERVE("候补提上来"),
    /** Is shortlisted for another call, whose time this one takes. */
    FROM_OTHER("从别的单调来"),
    /** Was not on the list. */
    NEW("新加入");

    private final String label;

    Change(String label) {
      this.label = label;
    }

    /** What people read. */
    public String label() {
      return label;
    }
  }

  /**
   * Somebody who is to be shortlisted.
   *
   * @param candidate worker, score and crew; shortlisted
   * @param change against the present list
   * @param from the call from which they come, where they leave one
   */
  public record Placed(Candidate candidate, Change change, Optional<String> from) {}

  /**
   * Somebody who is shortlisted now and would not be.
   *
   * @param worker id
   * @param to the call to which they go instead; empty when others are better or they do not fit
   *     any more
   */
  public record Leaving(String worker, Optional<String> to) {}

  /** The list that this makes. */
  NewShortlist shortlist() {
    return new NewShortlist(call.id(), version, people.stream().map(Placed::candidate).toList());
  }

  /** The same at another version. */
  AllocatedCall at(long other) {
    return new AllocatedCall(call, other, people, leaving, covered, coveredAfter, why);
  }

  /** Places of a call that somebody is there for. */
  static int covered(Call call) {
    return call.roster().filled()
        + Math.min(call.roster().open(), call.roster().shortlist().size());
  }

  /** Those shortlisted and not called yet. */
  static List<String> shortlisted(Call call) {
    return call.roster().in(CandidateState.SHORTLISTED).stream().map(Candidate::worker).toList();
  }
}
