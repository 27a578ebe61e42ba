package io.yizhan.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.peers.protocol.PeerAnswer;
import io.yizhan.peers.protocol.PeerFacet;
import io.yizhan.peers.protocol.PeerQuery;
import io.yizhan.peers.protocol.TermRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ParityTest {

  private static final List<PeerQuery> QUERIES =
      List.of(
          new PeerQuery(
              List.of("保洁"),
              TermRule.ALL,
              30.4,
              114.9,
              10_000,
              Optional.empty(),
              OptionalDouble.empty(),
              Optional.empty(),
              0));

  @Test
  void findings_otherTotalOrCounts_areToldApart() {
    List<PeerAnswer> right = List.of(answer(1, 1, 5.0));

    assertThat(Parity.findings(QUERIES, right, right)).isEmpty();
    assertThat(Parity.findings(QUERIES, right, List.of(answer(2, 1, 5.0))))
        .hasValueSatisfying(fault -> assertThat(fault).startsWith("总数应为 1，得到 2"));
    assertThat(Parity.findings(QUERIES, right, List.of(answer(1, 2, 5.0))))
        .hasValueSatisfying(fault -> assertThat(fault).startsWith("分面应为"));
  }

  @Test
  void scores_withinTolerance_areTheSame() {
    List<PeerAnswer> right = List.of(answer(1, 1, 5.0));

    assertThat(Parity.scores(QUERIES, right, List.of(answer(1, 1, 5.0005)))).isEmpty();
    assertThat(Parity.scores(QUERIES, right, List.of(answer(1, 1, 5.01)))).isPresent();
  }

  private static PeerAnswer answer(long total, long count, double score) {
    return new PeerAnswer(
        total,
        List.of(new PeerAnswer.Hit("J1", score)),
        Map.of(PeerFacet.REGION, new TreeMap<>(Map.of("420704", count))));
  }
}
