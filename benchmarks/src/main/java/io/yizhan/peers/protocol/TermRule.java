package io.yizhan.peers.protocol;

/** How many of a query's terms a hit must have. */
public enum TermRule {
  /** Every one, in the title or the body. */
  ALL,
  /** At least one. */
  ANY
}
