package io.yizhan.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeersCommandTest {

  @Test
  void execute_engineNobodyKnows_isRefused(@TempDir Path home) {
    assertThat(PeersCommand.execute(home, "--engines", "ALTAVISTA")).isEqualTo(2);
  }

  @Test
  void execute_noRounds_isRefused(@TempDir Path home) {
    assertThat(PeersCommand.execute(home, "--rounds", "0")).isEqualTo(1);
  }

  /** All of it, in a small world: parity, loading, turns. */
  @Test
  void execute_plainLuceneAlone_measuresIt(@TempDir Path home) {
    assertThat(
            PeersCommand.execute(
                home,
                "--engines=PLAIN_LUCENE",
                "--jobs=300",
                "--parity-jobs=300",
                "--queries=10",
                "--rounds=1",
                "--warm-up=0",
                "--heap=256m"))
        .isZero();
  }
}
