package io.yizhan.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.evaluation.OutsideData;
import io.yizhan.peers.protocol.PeerAnswer;
import io.yizhan.peers.protocol.PeerQuery;
import io.yizhan.peers.protocol.SearchPeer;
import io.yizhan.peers.protocol.TermRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engines of our own class path find what the oracle finds. */
class PeersAgreeTest {

  private static final int JOBS = 2_000;
  private static final int QUERIES = 60;

  @Test
  void search_plainLucene_findsAndCountsAsTheOracle(@TempDir Path directory) throws IOException {
    try (SearchPeer lucene = PlainLucenePeer.create(directory)) {
      assertAgrees(lucene);
    }
  }

  @Test
  void search_postgres_findsAndCountsAsTheOracle(@TempDir Path directory) throws IOException {
    try (SearchPeer postgres = PostgresPeer.create(directory)) {
      assertAgrees(postgres);
      assertThat(postgres.cpuNanos()).isPositive();
      assertThat(postgres.diskBytes()).isPositive();
    }
  }

  private static void assertAgrees(SearchPeer peer) throws IOException {
    PeerWorld world = PeerWorld.of(JOBS, WorldText.SYNTHETIC, new OutsideData(Path.of("")));
    WorldWords words = WorldWords.of(world);
    NaivePeer oracle = new NaivePeer();
    oracle.load(world.documents());
    peer.load(world.documents());

    for (TermRule rule : TermRule.values()) {
      List<PeerQuery> queries = PeerQueries.of(world, words, QUERIES, rule, 7);
      List<PeerAnswer> answers = new ArrayList<>();
      for (PeerQuery query : queries) {
        answers.add(peer.search(query));
      }

      assertThat(Parity.findings(queries, queries.stream().map(oracle::search).toList(), answers))
          .isEmpty();
      assertThat(answers).anyMatch(answer -> answer.total() > PeerQuery.HITS);
      assertThat(answers)
          .allMatch(answer -> answer.hits().size() == Math.min(PeerQuery.HITS, answer.total()));
    }
  }
}
