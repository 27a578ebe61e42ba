package io.yizhan.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorFileTest {

  @TempDir Path directory;

  @Test
  void open_again_hasWhatWasPut() throws IOException {
    put("工资", vector(1));
    put("工伤", vector(2));

    try (VectorFile file = VectorFile.open(path())) {
      assertThat(file.size()).isEqualTo(2);
      assertThat(file.get("工资").orElseThrow().components()).isEqualTo(vector(1).components());
      assertThat(file.get("工伤").orElseThrow().scale()).isEqualTo(vector(2).scale());
      assertThat(file.get("社保")).isEmpty();
    }
  }

  @Test
  void open_torn_losesTheTornRecordOnlyAndGoesOn() throws IOException {
    put("工资", vector(1));
    put("工伤", vector(2));
    byte[] bytes = Files.readAllBytes(path());
    Files.write(path(), Arrays.copyOf(bytes, bytes.length - 7));

    put("社保", vector(3));

    try (VectorFile file = VectorFile.open(path())) {
      assertThat(file.get("工资")).isPresent();
      assertThat(file.get("工伤")).isEmpty();
      assertThat(file.get("社保")).isPresent();
    }
  }

  @Test
  void open_flippedBit_isCutThere() throws IOException {
    put("工资", vector(1));
    byte[] bytes = Files.readAllBytes(path());
    bytes[bytes.length - 100] ^= 1;
    Files.write(path(), bytes);

    try (VectorFile file = VectorFile.open(path())) {
      assertThat(file.size()).isZero();
    }
  }

  @Test
  void open_anotherModelsFile_isRefused() throws IOException {
    Files.writeString(path(), "yizhan-vectors-1 another-model-of-tomorrow\n");

    assertThatThrownBy(() -> VectorFile.open(path()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(SentenceEmbedder.MODEL);
  }

  @Test
  void open_whileItIsWritten_isRefusedButCanBeRead() throws IOException {
    try (VectorFile writing = VectorFile.open(path())) {
      writing.put("工资", vector(1));

      assertThatThrownBy(() -> VectorFile.open(path()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("being written");
      try (VectorFile reading = VectorFile.read(path())) {
        assertThat(reading.get("工资")).isPresent();
        assertThatThrownBy(() -> reading.put("工伤", vector(2)))
            .isInstanceOf(IllegalStateException.class);
      }
    }
    try (VectorFile again = VectorFile.open(path())) {
      assertThat(again.size()).isEqualTo(1);
    }
  }

  @Test
  void read_noFile_isNothing() throws IOException {
    try (VectorFile none = VectorFile.read(path())) {
      assertThat(none.size()).isZero();
    }
    assertThat(path()).doesNotExist();
  }

  @Test
  void run_jobKilledHalfway_computesTheRestOnly() throws Exception {
    try (SentenceEmbedder embedder = SentenceEmbedder.load()) {
      try (VectorFile file = VectorFile.open(path())) {
        assertThat(new EmbeddingJob(embedder, file, 1).run(Arrays.asList("甲", "乙"), (_, _) -> {}))
            .isEqualTo(2);
      }
      Files.write(path(), new byte[] {1, 2, 3}, StandardOpenOption.APPEND);

      try (VectorFile file = VectorFile.open(path())) {
        int computed =
            new EmbeddingJob(embedder, file, 2)
                .run(
                    Arrays.asList("甲", "乙", "丙", "丁", "丁"),
                    (_, all) -> assertThat(all).isEqualTo(4));

        assertThat(computed).isEqualTo(2);
        assertThat(file.size()).isEqualTo(4);
      }
    }
  }

  private void put(String text, SentenceVector vector) throws IOException {
    try (VectorFile file = VectorFile.open(path())) {
      file.put(text, vector);
    }
  }

  private Path path() {
    return directory.resolve("vectors.bin");
  }

  private static SentenceVector vector(int seed) {
    float[] components = new float[SentenceVector.DIMENSIONS];
    for (int i = 0; i < components.length; i++) {
      components[i] = (float) Math.sin(seed * (i + 1.0));
    }
    return SentenceVector.ofDirection(components);
  }
}
