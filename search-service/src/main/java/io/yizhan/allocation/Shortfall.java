package io.yizhan.allocation;

import java.util.List;

/**
 * Places of a call that stay open, and why: what became of everyone who fits and does not go.
 *
 * @param missing open places
 * @param matches how many fit
 * @param lacks most people first
 */
public record Shortfall(int missing, int matches, List<Lack> lacks) {

  /** Copies the list. */
  public Shortfall {
    lacks = List.copyOf(lacks);
  }
}
