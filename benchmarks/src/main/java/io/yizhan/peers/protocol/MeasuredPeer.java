package io.yizhan.peers.protocol;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Loads and asks a peer with a watch in the hand. One thread. */
public final class MeasuredPeer {

  /** Processor time comes in steps of 10 ms: a round must last long beside that. */
  private static final long SHORTEST_ROUND_NANOS = 2_000_000_000L;

  private final SearchPeer peer;

  /** Measures a peer. */
  public MeasuredPeer(SearchPeer peer) {
    this.peer = peer;
  }

  /** Loads the documents. */
  public Loaded load(Stream<PeerDocument> documents) throws IOException {
    AtomicLong count = new AtomicLong();
    long cpu = peer.cpuNanos();
    long wall = System.nanoTime();
    peer.load(documents.peek(document -> count.incrementAndGet()));
    long wallNanos = System.nanoTime() - wall;
    long cpuNanos = peer.cpuNanos() - cpu;
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return new Loaded(count.get(), cpuNanos, wallNanos, heap, peer.diskBytes());
  }

  /** The answers to queries. */
  public List<PeerAnswer> answers(List<PeerQuery> queries) throws IOException {
    List<PeerAnswer> answers = new ArrayList<>();
    for (PeerQuery query : queries) {
      answers.add(peer.search(query));
    }
    return answers;
  }

  /**
   * Asks the queries one after the other, again until two seconds of processor time have passed, so
   * that a busy machine shortens no round.
   */
  public Round round(List<PeerQuery> queries) throws IOException {
    List<Long> times = new ArrayList<>();
    long cpu = peer.cpuNanos();
    do {
      for (PeerQuery query : queries) {
        long before = System.nanoTime();
        PeerAnswer answer = peer.search(query);
        times.add(System.nanoTime() - before);
        if (answer.total() < 0) {
          throw new IllegalStateException("total must be >= 0; got: " + answer.total());
        }
      }
    } while (peer.cpuNanos() - cpu < SHORTEST_ROUND_NANOS);
    return new Round(peer.cpuNanos() - cpu, times);
  }
}
