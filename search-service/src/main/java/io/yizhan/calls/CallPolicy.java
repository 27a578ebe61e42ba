package io.yizhan.calls;

/**
 * How sure a reserve is to be, and what is taken of people nobody knows yet.
 *
 * @param fillLevel the least probability that all places are filled, 0…1, neither included
 * @param acceptance how many of those called say yes where nothing is known, 0…1
 * @param showUp how many of those who said yes come where nothing is known, 0…1
 */
public record CallPolicy(double fillLevel, double acceptance, double showUp) {

  /** Nine in ten; half say yes, nine in ten of them come. */
  public static final CallPolicy STANDARD = new CallPolicy(0.9, 0.5, 0.9);

  /** Refuses what is no probability. */
  public CallPolicy {
    require("fillLevel", fillLevel);
    require("acceptance", acceptance);
    require("showUp", showUp);
  }

  private static void require(String name, double value) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(
          "calls." + name + " must be above 0 and below 1; got: " + value);
    }
  }
}
