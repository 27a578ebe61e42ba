package io.yizhan.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.model.RecordKind;
import io.yizhan.schema.IndexedKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.junit.jupiter.api.Test;

class IndexVerifierTest extends IndexingTestCase {

  @Test
  void verify_noIndex_saysHowToMakeOne() {
    assertThatThrownBy(() -> IndexVerifier.verify(root, IndexedKind.JOB, store))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("还没有索引，请先启动服务或执行 index rebuild");
  }

  @Test
  void verify_faithfulIndex_agrees() throws Exception {
    build("J1", "J2");

    assertThat(IndexVerifier.verify(root, IndexedKind.JOB, store))
        .isEqualTo(new Verification(2, 2, 2, 0, List.of(), List.of(), List.of()));
  }

  @Test
  void verify_tamperedIndex_namesEveryDifference() throws Exception {
    build("J1", "J2", "J3", "J4", "J5", "J6");
    Tampering tampering = Tampering.in(root);
    tampering.delete("J6");
    tampering.delete("J2");
    tampering.delete("J3");
    tampering.add("J3", 9);
    tampering.add("J4", 1);
    tampering.add("J99", 1);
    tampering.addNameless();

    Verification found = IndexVerifier.verify(root, IndexedKind.JOB, store);

    assertThat(found)
        .isEqualTo(
            new Verification(
                6,
                7,
                3,
                0,
                List.of("J2", "J6"),
                List.of("J3"),
                List.of("J4", "J99", IndexedVersions.NAMELESS)));
    assertThat(found.agrees()).isFalse();
  }

  @Test
  void verify_writesAfterTheCommit_arePendingAndNotJudged() throws Exception {
    build("J1", "J2", "J3");
    put("保洁", "J2", "J4");
    store.delete(RecordKind.JOB, "J3");

    assertThat(IndexVerifier.verify(root, IndexedKind.JOB, store))
        .isEqualTo(new Verification(3, 3, 1, 2, List.of(), List.of(), List.of()));
  }

  /** The snapshot shows a write that the feed holds back behind an older transaction. */
  @Test
  void verify_writeHeldBackByAnOlderTransaction_isPendingOnceThatEnds() throws Exception {
    build("J1");
    WatchedSource watched = new WatchedSource(store);
    try (Connection older = database.connect();
        Statement statement = older.createStatement()) {
      older.setAutoCommit(false);
      statement.execute("SELECT pg_current_xact_id()");
      put("保洁", "J2");
      watched.beforeRead =
          read -> {
            if (read == 2) {
              end(older);
            }
          };

      assertThat(IndexVerifier.verify(root, IndexedKind.JOB, watched))
          .isEqualTo(new Verification(2, 1, 1, 1, List.of(), List.of(), List.of()));
    }
  }

  @Test
  void verify_flippedByte_isACorruptIndex() throws Exception {
    build("J1", "J2");
    Path sound = scratch.resolve("sound");
    Path file = biggestFile();
    byte[] bytes = Files.readAllBytes(file);
    Files.write(sound, bytes);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    assertThatThrownBy(() -> IndexVerifier.verify(root, IndexedKind.JOB, store))
        .isInstanceOf(CorruptIndexException.class);

    Files.copy(sound, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void verify_generationGone_saysSo() throws Exception {
    build("J1");
    Files.writeString(root.resolve("CURRENT"), "g000007\n");

    assertThatThrownBy(() -> IndexVerifier.verify(root, IndexedKind.JOB, store))
        .hasMessageContaining("g000007")
        .hasMessageContaining("索引代的目录不存在，请执行 index rebuild");
    assertThat(root.resolve("g000007")).doesNotExist();
  }

  private void build(String... ids) throws IOException {
    put("装卸工", ids);
    open(root, store, LAZY).close();
  }

  private Path biggestFile() throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("g000001"))) {
      return files
          .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
          .orElseThrow();
    }
  }

  private static void end(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw new AssertionError("a rollback must succeed", e);
    }
  }
}
