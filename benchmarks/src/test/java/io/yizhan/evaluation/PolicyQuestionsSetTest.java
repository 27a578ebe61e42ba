package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yizhan.training.StationQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyQuestionsSetTest {

  private static final Path SHIPPED = Sets.RESOURCES.resolve("policy-questions/questions.tsv");

  @TempDir private Path directory;

  @Test
  void questions_shipped_areEnoughOfEachSort() throws IOException {
    List<StationQuestion> questions = StationQuestion.read(SHIPPED);

    assertThat(questions).hasSizeGreaterThanOrEqualTo(150);
    assertThat(questions.stream().filter(each -> !each.isAnswerable()))
        .hasSizeGreaterThanOrEqualTo(50);
    assertThat(questions)
        .extracting(StationQuestion::kind)
        .contains(
            "answer",
            "version",
            "place",
            "off-topic",
            "near-domain",
            "elsewhere",
            "uncovered",
            "personal",
            "orders");
    assertThat(questions)
        .allMatch(
            each -> each.isForTraining() == (Split.of(each.id()) == Split.DEV), "the same halves");
  }

  @Test
  void read_faultyLine_isNamed() throws IOException {
    Path file = directory.resolve("questions.tsv");
    Files.writeString(
        file, "id\tkind\tregion\tasOf\tquestion\tanswers\twhy\nq1\tanswer\t\tyesterday\t问\t\t\n");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> StationQuestion.read(file))
        .withMessageContaining(":2:");
  }

  @Test
  void run_withoutTheDocuments_saysSo() throws IOException {
    assertThat(
            new PolicyQuestionsSet(
                    Objects.requireNonNull(SHIPPED.getParent()),
                    new OutsideData(directory),
                    directory)
                .run(_ -> {}))
        .isInstanceOf(Outcome.Skipped.class);
  }
}
