package io.yizhan.indexing;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Generations that have been replaced and are still wanted by a page of results. Each goes, with
 * its directory, when nothing of it is kept any longer, and at the latest one pin's lifetime after
 * it was replaced.
 *
 * <p>One thread, the follower, adds and releases; any thread may read {@link #all}.
 */
final class RetiredGenerations {

  private final IndexLayout layout;
  private volatile List<Retired> retired = List.of();

  RetiredGenerations(IndexLayout layout) {
    this.layout = layout;
  }

  /** Takes over a generation that is about to be replaced. */
  void add(Generation replaced) {
    List<Retired> more = new ArrayList<>(retired);
    more.add(new Retired(replaced, System.nanoTime()));
    retired = List.copyOf(more);
  }

  /** The generations, the latest last. */
  List<Generation> all() {
    return retired.stream().map(Retired::generation).toList();
  }

  /**
   * Closes those that nobody can want any longer.
   *
   * @param current name of the generation in use, whose directory stays
   */
  void release(String current, Duration pinLifetime, int mostPins) throws IOException {
    List<Retired> wanted = new ArrayList<>();
    List<Retired> unwanted = new ArrayList<>();
    for (Retired candidate : retired) {
      boolean expired = System.nanoTime() - candidate.sinceNanos > pinLifetime.toNanos();
      boolean pinned = candidate.generation.prunePins(pinLifetime, mostPins) > 0;
      (pinned && !expired ? wanted : unwanted).add(candidate);
    }
    retired = List.copyOf(wanted);
    for (Retired candidate : unwanted) {
      candidate.generation.close();
      if (!candidate.generation.name().equals(current)) {
        layout.delete(candidate.generation.name());
      }
    }
  }

  /** Closes all; their directories go with the next rebuild. */
  void closeAll() throws IOException {
    List<Retired> last = retired;
    retired = List.of();
    for (Retired closed : last) {
      closed.generation.close();
    }
  }

  private record Retired(Generation generation, long sinceNanos) {}
}
