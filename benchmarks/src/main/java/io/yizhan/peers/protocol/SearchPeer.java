package io.yizhan.peers.protocol;

import java.io.IOException;
import java.util.stream.Stream;

/**
 * An engine that can be compared. Keeps no cache of queries, filters or answers, since the same
 * queries come again in every round. Used by one thread.
 */
public interface SearchPeer extends AutoCloseable {

  /**
   * Indexes the documents, merges them to the best form the engine knows (one segment) and makes
   * them searchable. Called once, before the first search.
   *
   * @throws IOException when the engine cannot store them
   */
  void load(Stream<PeerDocument> documents) throws IOException;

  /**
   * Answers one query.
   *
   * @throws IOException when the engine cannot read its index
   */
  PeerAnswer search(PeerQuery query) throws IOException;

  /** Processor time so far of all processes the engine runs in, collection of garbage included. */
  default long cpuNanos() {
    return ProcessCpu.nanos(ProcessHandle.current());
  }

  /**
   * Bytes of what it keeps on disk.
   *
   * @throws IOException when that cannot be told
   */
  long diskBytes() throws IOException;

  @Override
  void close() throws IOException;
}
