package io.yizhan.synthetic;

import java.util.ArrayList;
import java.util.List;

/**
 * Repeatable chance for one record: the same seed, kind and index always give the same rolls, on
 * any machine and JDK, and no record's rolls depend on another's.
 *
 * <p>SplitMix64, whose steps are a counter hashed; source: Steele, Lea, Flood, Fast Splittable
 * Pseudorandom Number Generators, OOPSLA 2014. Written out here because the JDK may change its own
 * generators between versions. Not for secrets. One thread.
 */
final class Dice {

  private static final long GAMMA = 0x9E37_79B9_7F4A_7C15L;
  private static final double UNIT = 0x1.0p-53;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /**
   * The dice of one record.
   *
   * @param stream tells kinds of records apart, so that job 7 and worker 7 share nothing
   */
  static Dice of(long seed, int stream, long index) {
    return new Dice(mix(mix(seed + GAMMA * (stream + 1)) ^ mix(index * GAMMA + stream)));
  }

  /** A whole number from 0 to {@code bound - 1}; the bias is below 2⁻³² times the bound. */
  int below(int bound) {
    if (bound < 1) {
      throw new IllegalArgumentException("bound must be >= 1; got: " + bound);
    }
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** A whole number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** A whole number from 0 to {@code high}, low ones more likely: the lower of two rolls. */
  int fewest(int high) {
    int first = below(high + 1);
    return Math.min(first, below(high + 1));
  }

  /** Whether a thing happens that happens {@code percent} times in a hundred. */
  boolean chance(int percent) {
    return below(100) < percent;
  }

  /** A number in [0, 1). */
  double unit() {
    return (next() >>> 11) * UNIT;
  }

  /**
   * A bell-shaped number with mean 0 and deviation 1, never beyond ±3.47: the sum of four units.
   * Only additions and one product, so that every machine gives the same bits.
   */
  double bell() {
    return (unit() + unit() + unit() + unit() - 2) * 1.732_050_8;
  }

  /** One of the choices, each as likely as the next. */
  <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** Up to {@code count} different places of the list, in random order. */
  <T> List<T> sample(List<T> choices, int count) {
    List<T> left = new ArrayList<>(choices);
    int taken = Math.min(count, left.size());
    for (int i = 0; i < taken; i++) {
      int j = i + below(left.size() - i);
      T chosen = left.get(j);
      left.set(j, left.get(i));
      left.set(i, chosen);
    }
    return List.copyOf(left.subList(0, taken));
  }

  private long next() {
    state += GAMMA;
    return mix(state);
  }

  private static long mix(long z) {
    long y = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    y = (y ^ (y >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return y ^ (y >>> 31);
  }
}
