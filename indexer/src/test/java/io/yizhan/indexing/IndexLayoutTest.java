package io.yizhan.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.feed.FeedPosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexLayoutTest {

  @TempDir Path root;
  private IndexLayout layout;

  @BeforeEach
  void setUp() {
    layout = new IndexLayout(root);
  }

  @Test
  void current_nothingThere_isEmpty() throws IOException {
    assertThat(layout.current()).isEmpty();
    assertThat(new IndexLayout(root.resolve("absent")).current()).isEmpty();
  }

  @Test
  void switchTo_generation_isCurrent() throws IOException {
    layout.switchTo(layout.createNext());
    layout.switchTo(layout.createNext());

    assertThat(layout.current()).contains("g000002");
    assertThat(root.resolve("CURRENT.new")).doesNotExist();
  }

  /** A crash while the new name was being written. */
  @Test
  void current_halfWrittenSuccessor_isStillTheOldOne() throws IOException {
    layout.switchTo(layout.createNext());
    Files.writeString(root.resolve("CURRENT.new"), "g0");

    assertThat(layout.current()).contains("g000001");
    layout.switchTo(layout.createNext());
    assertThat(layout.current()).contains("g000002");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "g12345", "../g000001", "G000001", "g00000１", "g000001 g000002"})
  void current_damagedPointer_namesItsFile(String pointer) throws IOException {
    Files.writeString(root.resolve("CURRENT"), pointer);

    assertThatThrownBy(layout::current)
        .isInstanceOf(CorruptIndexException.class)
        .hasMessageContaining("索引的 CURRENT 文件已损坏，请执行 index rebuild")
        .hasMessageContaining(root.resolve("CURRENT").toString());
  }

  @Test
  void createNext_gaps_countsOnFromTheHighest() throws IOException {
    Files.createDirectories(root.resolve("g000041"));
    Files.createDirectories(root.resolve("g1000000"));
    Files.createDirectories(root.resolve("backup"));

    assertThat(layout.createNext()).isEqualTo("g1000001");
    assertThat(layout.generations()).containsExactly("g000041", "g1000000", "g1000001");
  }

  @Test
  void deleteAllBut_deletesGenerationsOnly() throws IOException {
    String first = layout.createNext();
    String second = layout.createNext();
    Files.writeString(root.resolve(first).resolve("_0.cfs"), "x");
    Files.createDirectories(root.resolve("backup"));

    layout.deleteAllBut(List.of(second));

    assertThat(root.resolve(first)).doesNotExist();
    assertThat(root.resolve(second)).exists();
    assertThat(root.resolve("backup")).exists();
  }

  @Test
  void delete_writerHasItOpen_isLeft() throws IOException {
    String name = layout.createNext();
    try (FSDirectory directory = FSDirectory.open(root.resolve(name));
        Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      layout.delete(name);
      assertThat(root.resolve(name)).exists();
    }
    layout.delete(name);
    assertThat(root.resolve(name)).doesNotExist();
    layout.delete(name);
  }

  @Test
  void commitData_userData_isReadAsItWasWritten() {
    CommitData data = new CommitData(new FeedPosition(742, 19), "2/abc");

    assertThat(data.toUserData()).isEqualTo(Map.of("position", "742:19", "schema", "2/abc"));
    assertThat(CommitData.of(data.toUserData())).isEqualTo(data);
    assertThat(CommitData.of(Map.of())).isEqualTo(new CommitData(FeedPosition.START, ""));
  }

  @Test
  void verification_countsThatDoNotAddUp_areRefused() {
    assertThatThrownBy(() -> new Verification(5, 5, 3, 1, List.of(), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("equal + pending + missing + stale must be stored = 5; got: 3 + 1 + 0 + 0");
  }
}
