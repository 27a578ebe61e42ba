package io.yizhan.peers;

import io.yizhan.peers.protocol.PeerAnswer;
import io.yizhan.peers.protocol.PeerQuery;
import java.util.List;
import java.util.Optional;

/** Whether engines did the same work. */
final class Parity {

  /** By how much two scores of the same hit may differ: engines add floats in their own order. */
  private static final double TOLERANCE = 1e-3;

  private Parity() {}

  /**
   * The first query on which an engine finds or counts otherwise than it should.
   *
   * @param expected answers of the oracle
   * @param given answers of the engine to the same queries
   * @return what differs, in one sentence; empty when nothing does
   */
  static Optional<String> findings(
      List<PeerQuery> queries, List<PeerAnswer> expected, List<PeerAnswer> given) {
    for (int i = 0; i < queries.size(); i++) {
      PeerAnswer right = expected.get(i);
      PeerAnswer got = given.get(i);
      if (got.total() != right.total()) {
        return Optional.of("总数应为 " + right.total() + "，得到 " + got.total() + "：" + queries.get(i));
      }
      if (!got.facets().equals(right.facets())) {
        return Optional.of("分面应为 " + right.facets() + "，得到 " + got.facets() + "：" + queries.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * The first query on which the best hits of two engines score otherwise. Hits of equal score may
   * come in any order.
   */
  static Optional<String> scores(
      List<PeerQuery> queries, List<PeerAnswer> expected, List<PeerAnswer> given) {
    for (int i = 0; i < queries.size(); i++) {
      List<PeerAnswer.Hit> right = expected.get(i).hits();
      List<PeerAnswer.Hit> got = given.get(i).hits();
      boolean same = right.size() == got.size();
      for (int rank = 0; same && rank < right.size(); rank++) {
        same = Math.abs(right.get(rank).score() - got.get(rank).score()) <= TOLERANCE;
      }
      if (!same) {
        return Optional.of("前 20 应为 " + right + "，得到 " + got + "：" + queries.get(i));
      }
    }
    return Optional.empty();
  }
}
