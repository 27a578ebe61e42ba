package io.yizhan.peers.protocol;

/** What a peer in a JVM of its own is told to do. */
public enum Request {
  /** Load the documents of a file; answered by {@link Loaded}. */
  LOAD,
  /** Answer queries; answered by as many {@link PeerAnswer}s. */
  ANSWER,
  /** Answer queries with a watch in the hand; answered by {@link Round}. */
  ROUND
}
