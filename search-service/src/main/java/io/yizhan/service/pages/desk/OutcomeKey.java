package io.yizhan.service.pages.desk;

import io.yizhan.roster.CandidateState;
import java.util.Arrays;
import java.util.List;

/** What staff record of a worker, each with the key that records it. */
public enum OutcomeKey {
  /** The telephone rings. */
  CALLED(CandidateState.CALLED, "1", "已联系"),
  /** Said yes. */
  ACCEPTED(CandidateState.ACCEPTED, "2", "答应"),
  /** Said no. */
  REFUSED(CandidateState.REFUSED, "3", "拒绝"),
  /** Not reached. */
  NO_ANSWER(CandidateState.NO_ANSWER, "4", "没接通"),
  /** Came. */
  ARRIVED(CandidateState.ARRIVED, "5", "到岗"),
  /** Did not come. */
  NO_SHOW(CandidateState.NO_SHOW, "6", "没来");

  private final CandidateState state;
  private final String key;
  private final String label;

  OutcomeKey(CandidateState state, String key, String label) {
    this.state = state;
    this.key = key;
    this.label = label;
  }

  /** The key on the keyboard. */
  public String key() {
    return key;
  }

  /** What the button says. */
  public String label() {
    return label;
  }

  /** The state that it records. */
  public CandidateState state() {
    return state;
  }

  /** What can be recorded next of somebody in a state. */
  static List<OutcomeKey> after(CandidateState state) {
    return Arrays.stream(values())
        .filter(outcome -> outcome.state != state && state.next().contains(outcome.state))
        .toList();
  }
}
