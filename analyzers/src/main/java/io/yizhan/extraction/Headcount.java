package io.yizhan.extraction;

import java.util.Optional;

/**
 * How many people: 15名, 3-5名, 20人以上.
 *
 * @param least the fewest, 1 or more
 * @param most the most; empty for 20人以上
 */
public record Headcount(int least, Optional<Integer> most) {

  /** Refuses nobody, and a most below the least. */
  public Headcount {
    if (least < 1 || (most.isPresent() && most.get() < least)) {
      throw new IllegalArgumentException(
          "headcount must be 1 <= least <= most; got: " + least + ".." + most);
    }
  }

  /** Exactly so many. */
  public static Headcount of(int people) {
    return new Headcount(people, Optional.of(people));
  }
}
