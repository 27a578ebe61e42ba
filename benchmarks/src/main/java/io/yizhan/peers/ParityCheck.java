package io.yizhan.peers;

import io.yizhan.peers.protocol.PeerAnswer;
import io.yizhan.peers.protocol.PeerQuery;
import io.yizhan.peers.protocol.TermRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds engines beside the oracle, and those that rank with BM25 beside the hand-written one.
 *
 * @param queries what they were asked
 * @param expected what is right, for each rule of the terms
 */
record ParityCheck(
    Map<TermRule, List<PeerQuery>> queries, Map<TermRule, List<PeerAnswer>> expected) {

  /** Asks the oracle about a world; its documents are on the heap while it answers. */
  static ParityCheck of(PeerWorld world, Map<TermRule, List<PeerQuery>> queries) {
    Map<TermRule, List<PeerAnswer>> expected = new EnumMap<>(TermRule.class);
    try (NaivePeer oracle = new NaivePeer()) {
      oracle.load(world.documents());
      queries.forEach(
          (rule, asked) -> expected.put(rule, asked.stream().map(oracle::search).toList()));
    }
    return new ParityCheck(queries, expected);
  }

  /** How many queries are asked in all. */
  int size() {
    return queries.values().stream().mapToInt(List::size).sum();
  }

  /** What an engine answers under each rule. */
  Map<TermRule, List<PeerAnswer>> ask(EngineProcess engine) throws IOException {
    Map<TermRule, List<PeerAnswer>> answers = new EnumMap<>(TermRule.class);
    for (Map.Entry<TermRule, List<PeerQuery>> asked : queries.entrySet()) {
      answers.put(asked.getKey(), engine.answers(asked.getValue()));
    }
    return answers;
  }

  /**
   * What is wrong with the answers of engines, one sentence each.
   *
   * @param given answers under each rule, by engine; the measure among them
   */
  List<String> faults(Map<PeerEngine, Map<TermRule, List<PeerAnswer>>> given) {
    List<String> faults = new ArrayList<>();
    Map<TermRule, List<PeerAnswer>> measure = given.getOrDefault(PeerEngine.PLAIN_LUCENE, Map.of());
    given.forEach(
        (engine, answers) ->
            answers.forEach(
                (rule, got) ->
                    fault(engine, rule, got, measure.getOrDefault(rule, List.of()))
                        .map(fault -> engine.label() + "，" + rule + "：" + fault)
                        .ifPresent(faults::add)));
    return faults;
  }

  private Optional<String> fault(
      PeerEngine engine, TermRule rule, List<PeerAnswer> got, List<PeerAnswer> measure) {
    List<PeerQuery> asked = queries.getOrDefault(rule, List.of());
    Optional<String> finding = Parity.findings(asked, expected.getOrDefault(rule, List.of()), got);
    return switch (engine.ranking()) {
      case BM25 -> finding.or(() -> Parity.scores(asked, measure, got));
      case OTHER -> finding;
    };
  }
}
