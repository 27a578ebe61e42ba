package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sets about words and typos, on data of the test's own. */
class AnalysisSetsTest {

  @TempDir private Path directory;

  @Test
  void segmentation_withoutTheData_isSkippedWithAReason() throws IOException {
    assertThat(new SegmentationSet(outside()).run(_ -> {}))
        .isEqualTo(new Outcome.Skipped("没有 segmentation/pku_test_gold.txt，真实数据不随项目发布"));
  }

  @Test
  void segmentation_oneWordSplitByNobody_isAllRight() throws IOException {
    file("segmentation/pku_test_gold.txt", "我们  在  北京  ，  你们  在  上海  。\n\n");
    assertThat(figures(new SegmentationSet(outside())))
        .contains(
            Figure.count("corpus", "sentences", 1),
            new Figure("service", "-", "F1", "1.0000"),
            new Figure("hanlp-core", "-", "F1", "1.0000"));
  }

  @Test
  void essays_withoutTheData_areSkippedWithAReason() throws IOException {
    assertThat(new EssaySpellingSet(outside()).run(_ -> {}))
        .isEqualTo(new Outcome.Skipped("没有 spelling/sighan13_csc_test.jsonl，真实数据不随项目发布"));
  }

  @Test
  void essays_countWrongMendedAndSpoiled() throws IOException {
    file("spelling/sighan13_csc_test.jsonl", "{\"input\":\"招月搜，遇逆竟\",\"gold\":\"招月嫂，遇逆境\"}\n");
    file("spelling/sighan14_csc_test.jsonl", "{\"input\":\"招月搜\",\"gold\":\"招月搜\"}\n");
    assertThat(figures(new EssaySpellingSet(outside())))
        .containsExactly(
            Figure.count("sighan13", "wrong-characters", 2),
            Figure.count("sighan13", "mended", 1),
            Figure.count("sighan13", "spoiled", 0),
            Figure.count("sighan14", "wrong-characters", 0),
            Figure.count("sighan14", "mended", 0),
            Figure.count("sighan14", "spoiled", 1));
  }

  @Test
  void essays_otherLength_isRefused() throws IOException {
    file("spelling/sighan13_csc_test.jsonl", "{\"input\":\"月搜\",\"gold\":\"月\"}\n");
    file("spelling/sighan14_csc_test.jsonl", "");
    assertThatThrownBy(() -> new EssaySpellingSet(outside()).run(_ -> {}))
        .isInstanceOf(UnreadableSetException.class)
        .hasMessageStartingWith("sighan13_csc_test.jsonl: input and gold of one length expected");
  }

  @Test
  void spelling_shipped_givesTheAcceptedFigures() throws IOException {
    SpellingSet set = new SpellingSet(Path.of("..", "analyzers", "src/test/resources/io/yizhan"));
    Comparison comparison =
        Comparison.of(
            SpellingSet.NAME,
            new ExpectedFigures(Sets.RESOURCES.resolve(SpellingSet.NAME)).read(),
            figures(set));
    assertThat(comparison.drifted()).as(comparison.toTable()).isFalse();
  }

  private static List<Figure> figures(EvaluationSet set) throws IOException {
    Outcome outcome = set.run(_ -> {});
    assertThat(outcome).isInstanceOf(Outcome.Measured.class);
    return ((Outcome.Measured) outcome).figures();
  }

  private OutsideData outside() {
    return new OutsideData(directory);
  }

  private void file(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
