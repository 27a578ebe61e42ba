package io.yizhan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.occupation.LabeledText;
import io.yizhan.occupation.LabeledText.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is learnt from is read whole or refused with its place; wrong commands leave no file. */
class TrainingCommandTest {

  private static final String CLASSIFICATION =
      """
      code,definition,tasks,alias
      6-18-02-04,用焊机接合金属,焊接,"电焊工,氩弧焊工"
      """;

  @TempDir private Path directory;

  @Test
  void read_titlesAndClassification_titlesFirst() throws IOException {
    Path titles = file("titles.csv", "job_title,csco_code\n招氩弧焊工,6-18-02-04\n");

    List<LabeledText> texts =
        new LabeledTexts(Lexicon.load())
            .read(List.of(titles), file("classification.csv", CLASSIFICATION));

    assertThat(texts)
        .containsExactly(
            new LabeledText("招氩弧焊工", "6-18-02-04", Kind.TITLE),
            new LabeledText("电焊工", "6-18-02-04", Kind.NAME),
            new LabeledText("氩弧焊工", "6-18-02-04", Kind.NAME),
            new LabeledText("用焊机接合金属焊接", "6-18-02-04", Kind.DEFINITION));
  }

  @Test
  void read_unknownCode_namesFileAndLine() throws IOException {
    Path titles = file("titles.csv", "job_title,csco_code\n焊工,6-18-02-04\n焊工,9-99\n");
    Path classification = file("classification.csv", CLASSIFICATION);

    assertThatThrownBy(() -> new LabeledTexts(Lexicon.load()).read(List.of(titles), classification))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("titles.csv:3: csco_code must be in the lexicon; got: 9-99");
  }

  @Test
  void command_withoutAModelName_tellsWhichThereAre() {
    assertThat(TrainingCommand.execute(directory)).isZero();
  }

  @Test
  void command_missingFile_failsAndWritesNothing() throws IOException {
    Path classification = file("classification.csv", CLASSIFICATION);
    Path out = directory.resolve("model.bin");

    int exit =
        TrainingCommand.execute(
            directory,
            "occupations",
            directory.resolve("no-such.csv").toString(),
            "--classification",
            classification.toString(),
            "--out",
            out.toString());

    assertThat(exit).isEqualTo(1);
    assertThat(out).doesNotExist();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }
}
