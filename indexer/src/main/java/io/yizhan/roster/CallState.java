package io.yizhan.roster;

/** How a call stands. */
public enum CallState {
  /** People are wanted. */
  OPEN("招人中"),
  /** Every place is taken; it opens again when one falls free. */
  FILLED("已招满"),
  /** Nobody is wanted any more; who said yes still comes to work. */
  CLOSED("已结束");

  private final String label;

  CallState(String label) {
    this.label = label;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }
}
