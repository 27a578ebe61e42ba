package io.yizhan.match;

/** Who reads a reason. */
enum Audience {
  /** The worker: 离您约1.8公里. */
  WORKER,
  /** Staff who look for people: 离工地约1.8公里. */
  STAFF
}
