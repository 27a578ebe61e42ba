package io.yizhan.engine;

/** A condition bound to the columns of one segment. */
@FunctionalInterface
interface DocTest {
  /** Whether it holds of a document. */
  boolean passes(int doc);
}
