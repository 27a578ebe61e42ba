package io.yizhan.peers;

import io.yizhan.peers.protocol.PeerQuery;
import io.yizhan.peers.protocol.Round;
import io.yizhan.peers.protocol.TermRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Engines that take turns: in each round every engine answers all queries, so that what else the
 * machine does meets all of them alike.
 */
final class Turns {

  private Turns() {}

  /**
   * Lets every engine answer queries until it is warm: the compiler takes long for some.
   *
   * @param kinds asked in turn, each as a round
   * @param cpuNanos processor time that each engine spends at least
   */
  static void warmUp(List<EngineProcess> engines, Collection<List<PeerQuery>> kinds, long cpuNanos)
      throws IOException {
    for (EngineProcess engine : engines) {
      long spent = 0;
      while (spent < cpuNanos) {
        for (List<PeerQuery> queries : kinds) {
          spent += engine.round(queries).cpuNanos();
        }
      }
    }
  }

  /**
   * Lets warm engines take turns.
   *
   * @param rounds how many each has
   * @return for each engine its rounds in order
   */
  static Map<PeerEngine, List<Round>> take(
      List<EngineProcess> engines, List<PeerQuery> queries, int rounds) throws IOException {
    Map<PeerEngine, List<Round>> taken = new EnumMap<>(PeerEngine.class);
    for (int turn = 0; turn < rounds; turn++) {
      for (EngineProcess engine : engines) {
        taken.computeIfAbsent(engine.engine(), _ -> new ArrayList<>()).add(engine.round(queries));
      }
    }
    return taken;
  }

  /** The queries of each rule. */
  static Map<TermRule, List<PeerQuery>> queries(PeerWorld world, int count, long seed) {
    WorldWords words = WorldWords.of(world);
    Map<TermRule, List<PeerQuery>> queries = new EnumMap<>(TermRule.class);
    for (TermRule rule : TermRule.values()) {
      queries.put(rule, PeerQueries.of(world, words, count, rule, seed));
    }
    return queries;
  }
}
