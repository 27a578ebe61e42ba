package io.yizhan.peers;

import io.yizhan.peers.work.PeerQuery;
import io.yizhan.peers.work.Round;
import io.yizhan.peers.work.TermRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Engines that take turns: in each round every engine answers all queries, so that what else the
 * machine does meets all of them alike.
 */
final class Turns {

  /** Rounds that warm up and are not counted. */
  private static final int WARM_UP = 3;

  private Turns() {}

  /**
   * Lets them take turns.
   *
   * @param rounds how many are counted
   * @return for each engine its rounds in order
   */
  static Map<PeerEngine, List<Round>> take(
      List<EngineProcess> engines, List<PeerQuery> queries, int rounds) throws IOException {
    Map<PeerEngine, List<Round>> taken = new EnumMap<>(PeerEngine.class);
    for (int turn = -WARM_UP; turn < rounds; turn++) {
      for (EngineProcess engine : engines) {
        Round round = engine.round(queries);
        if (turn >= 0) {
          taken.computeIfAbsent(engine.engine(), _ -> new ArrayList<>()).add(round);
        }
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
