package io.yizhan.store;

/** When an embedded server stops. */
enum StopRule {

  /** When it is closed, or when the process that started it ends in order. */
  WITH_PROCESS,

  /** Only when it is closed. */
  ON_CLOSE
}
