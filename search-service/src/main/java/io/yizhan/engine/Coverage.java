package io.yizhan.engine;

/** Of how much of a block a test holds, as far as that can be told without its documents. */
enum Coverage {
  /** Of none. */
  NONE,
  /** Of some perhaps. */
  SOME,
  /** Of all. */
  ALL
}
