package io.yizhan.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionGroupsTest {

  @TempDir private Path directory;

  @Test
  void of_sameMeaning_areTogether() throws IOException {
    try (SmallLibrary library = SmallLibrary.open(directory)) {
      assertThat(
              QuestionGroups.of(
                  library.policies().retrieval(),
                  List.of("高温补贴一天多少钱", "电工证几年复审一次", "高温补贴每天发多少钱？", "电工证多久要复审")))
          .containsExactly(List.of(0, 2), List.of(1, 3));
    }
  }

  @Test
  void of_withoutMeaning_wordsDecide() throws IOException {
    try (SmallLibrary empty = SmallLibrary.open(directory, List.of())) {
      assertThat(
              QuestionGroups.of(
                  empty.policies().retrieval(), List.of("高温补贴多少钱", "高温补贴有多少钱", "电工证复审")))
          .containsExactly(List.of(0, 1), List.of(2));
    }
  }
}
