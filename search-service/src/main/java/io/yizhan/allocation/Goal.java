package io.yizhan.allocation;

/** What an allocation aims at, the first before the second, the second before the third. */
public enum Goal {
  /** As many places filled as can be. */
  PLACES("补满名额"),
  /** The largest sum of scores, each in steps of the allocator. */
  SCORE("总匹配分"),
  /**
   * The least sum of squares of how often each worker was put forward, with this time. As many
   * turns are dealt out in any case, so it is the least variance: those who had few come first.
   */
  FAIRNESS("机会均等");

  private final String label;

  Goal(String label) {
    this.label = label;
  }

  /** What people read. */
  public String label() {
    return label;
  }
}
