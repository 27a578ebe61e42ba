package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedFiguresTest {

  @TempDir private Path directory;

  @Test
  void read_nothingAccepted_isEmpty() throws IOException {
    assertThat(new ExpectedFigures(directory).read()).isEmpty();
  }

  @Test
  void write_thenRead_isTheSameInOrder() throws IOException {
    ExpectedFigures expected = new ExpectedFigures(directory);
    List<Figure> figures =
        List.of(
            Figure.of("service", "dev", "nDCG@10", 2.0 / 3),
            Figure.count("corpus", "documents", 5_000));

    expected.write(figures);

    assertThat(expected.read()).isEqualTo(figures);
    assertThat(Files.readString(directory.resolve("expected.tsv")))
        .isEqualTo(
            """
            # Accepted figures; written by ./yizhan eval --accept, checked by every build.
            configuration\tsplit\tmeasure\tvalue
            service\tdev\tnDCG@10\t0.6667
            corpus\t-\tdocuments\t5000
            """);
  }

  @Test
  void read_wrongColumns_namesTheLine() throws IOException {
    Files.writeString(
        directory.resolve("expected.tsv"), "configuration\tsplit\tmeasure\tvalue\nservice\tdev\n");

    assertThatThrownBy(() -> new ExpectedFigures(directory).read())
        .isInstanceOf(UnreadableSetException.class)
        .hasMessage("expected.tsv:2: 4 columns expected, got 2");
  }
}
