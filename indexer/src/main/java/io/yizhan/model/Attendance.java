package io.yizhan.model;

/**
 * How a worker's past engagements went.
 *
 * @param completed engagements carried out
 * @param noShow engagements accepted and not kept
 */
public record Attendance(int completed, int noShow) {

  /** No engagement yet. */
  public static final Attendance NONE = new Attendance(0, 0);

  /** Refuses negative counts. */
  public Attendance {
    if (completed < 0 || noShow < 0) {
      throw new IllegalArgumentException(
          "attendance counts must be >= 0; got: " + completed + ", " + noShow);
    }
  }
}
