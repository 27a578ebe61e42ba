package io.yizhan.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.evaluation.OutsideData;
import io.yizhan.peers.protocol.Loaded;
import io.yizhan.peers.protocol.PeerQuery;
import io.yizhan.peers.protocol.TermRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real JVM beside this one. */
class EngineProcessTest {

  private static final String HEAP = "256m";

  @Test
  void answers_engineInItsOwnJvm_areThoseOfTheSameEngineHere(@TempDir Path directory)
      throws IOException {
    PeerWorld world = PeerWorld.of(300, WorldText.SYNTHETIC, new OutsideData(Path.of("")));
    List<PeerQuery> queries = PeerQueries.of(world, WorldWords.of(world), 20, TermRule.ANY, 1);
    Path file = directory.resolve("documents.bin");
    world.write(file, _ -> {});

    try (EngineProcess process =
            EngineProcess.start(
                PeerEngine.PLAIN_LUCENE,
                System.getProperty("java.class.path"),
                HEAP,
                directory.resolve("there"));
        PlainLucenePeer here = PlainLucenePeer.create(directory.resolve("here"))) {
      here.load(world.documents());
      Loaded loaded = process.load(file);

      assertThat(loaded.documents()).isEqualTo(300);
      assertThat(loaded.diskBytes()).isPositive();
      assertThat(process.answers(queries))
          .zipSatisfy(queries, (answer, query) -> assertThat(answer).isEqualTo(ask(here, query)));
      assertThat(process.round(queries).wallNanos()).hasSizeGreaterThanOrEqualTo(20);
    }
  }

  @Test
  void start_jvmThatCannotRun_namesTheLog(@TempDir Path directory) {
    assertThatThrownBy(
            () ->
                EngineProcess.start(
                    PeerEngine.PLAIN_LUCENE, "nowhere", HEAP, directory.resolve("there")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("plain_lucene.log");
  }

  private static Object ask(PlainLucenePeer peer, PeerQuery query) {
    try {
      return peer.search(query);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
