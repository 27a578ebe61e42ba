package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.analysis.Analyzers;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.occupation.LabeledText;
import io.yizhan.occupation.LabeledText.Kind;
import io.yizhan.occupation.OccupationGuess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles are skipped without data, and the baseline beside them ranks as BM25 should. */
class OccupationTitlesSetTest {

  @TempDir private Path directory;

  @Test
  void run_withoutTheData_isSkippedWithAReason() throws IOException {
    assertThat(new OccupationTitlesSet(new OutsideData(directory)).run(step -> {}))
        .isEqualTo(new Outcome.Skipped("没有 occupation/jobtitle_to_csco_dev.csv，真实数据不随项目发布"));
  }

  @Test
  void baseline_aliasAndOfficialName_areFound() throws IOException {
    Lexicon lexicon = Lexicon.load();
    List<LabeledText> texts = List.of(new LabeledText("氩弧焊工", "6-18-02-04", Kind.NAME));
    try (ClassificationIndex index =
        ClassificationIndex.of(lexicon.occupations(), texts, Analyzers.create(lexicon).bigrams())) {
      assertThat(index.rank("招聘氩弧焊工")).extracting(OccupationGuess::code).startsWith("6-18-02-04");
      assertThat(index.rank("养老护理员")).extracting(OccupationGuess::name).startsWith("养老护理员");
      assertThat(index.rank("")).isEmpty();
    }
  }
}
