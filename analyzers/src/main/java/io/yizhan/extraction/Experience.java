package io.yizhan.extraction;

import java.util.Optional;

/**
 * What is said of practice in the trade.
 *
 * @param need whether it is asked for
 * @param years how many years at least, when said
 */
public record Experience(Need need, Optional<Integer> years) {

  /** Whether practice is asked for. */
  public enum Need {
    /** 三年以上经验, 熟手. */
    NEEDED,
    /** 有经验优先. */
    PREFERRED,
    /** 无经验可做. */
    NOT_NEEDED
  }
}
