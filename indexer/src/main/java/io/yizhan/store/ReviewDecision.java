package io.yizhan.store;

/** What a person decided of an ad. */
public enum ReviewDecision {
  /** It may stay as it is. */
  KEEP("保留"),
  /** It is ended, and stays so whoever writes it. */
  TAKE_DOWN("下架");

  private final String label;

  ReviewDecision(String label) {
    this.label = label;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }
}
