package io.yizhan.roster;

import io.yizhan.model.Attendance;
import java.util.EnumSet;
import java.util.Set;

/** How a worker stands in one call. */
public enum CandidateState {
  /** One of those to be called, one for each open place. */
  SHORTLISTED("待联系"),
  /** Next in line when a place opens again. */
  RESERVE("候补"),
  /** Was called; has not answered yes or no. */
  CALLED("已联系"),
  /** Said yes. */
  ACCEPTED("已答应"),
  /** Said no, before or after having said yes. */
  REFUSED("已拒绝"),
  /** Could not be reached. */
  NO_ANSWER("未接通"),
  /** Came to work. */
  ARRIVED("已到岗"),
  /** Had said yes and did not come. */
  NO_SHOW("未到岗");

  private static final Set<CandidateState> ANSWERS =
      EnumSet.of(CALLED, ACCEPTED, REFUSED, NO_ANSWER);

  private final String label;

  CandidateState(String label) {
    this.label = label;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }

  /** Whether somebody can record it; the other two are ours to give. */
  public boolean isOutcome() {
    return this != SHORTLISTED && this != RESERVE;
  }

  /** Whether it takes the worker's time and one of the places. */
  public boolean isPromised() {
    return this == ACCEPTED || this == ARRIVED;
  }

  /** Whether they will not come, as far as is known. */
  public boolean isLost() {
    return this == REFUSED || this == NO_ANSWER || this == NO_SHOW;
  }

  /** Whether other calls for the same time leave the worker alone. */
  public boolean isHeld() {
    return this == SHORTLISTED || this == CALLED || isPromised();
  }

  /** What it adds to how the worker's engagements went. */
  public Attendance attendance() {
    return switch (this) {
      case ARRIVED -> new Attendance(1, 0);
      case NO_SHOW -> new Attendance(0, 1);
      case SHORTLISTED, RESERVE, CALLED, ACCEPTED, REFUSED, NO_ANSWER -> Attendance.NONE;
    };
  }

  /** The outcomes that can be recorded next; what is not among them has to be taken back first. */
  public Set<CandidateState> next() {
    return switch (this) {
      case SHORTLISTED, RESERVE, CALLED, NO_ANSWER, REFUSED -> ANSWERS;
      case ACCEPTED -> EnumSet.of(ARRIVED, NO_SHOW, REFUSED);
      case ARRIVED, NO_SHOW -> EnumSet.noneOf(CandidateState.class);
    };
  }
}
