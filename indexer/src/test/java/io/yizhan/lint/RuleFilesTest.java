package io.yizhan.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of rules, and what is no table. */
class RuleFilesTest {

  @Test
  void files_everyRule_hasItsOwnIdArticleAndSuggestion() {
    List<String> ids =
        Stream.concat(
                RuleFiles.text().stream().map(TextRule::id),
                RuleFiles.form().stream().map(FormRule::id))
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(RuleFiles.text())
        .allSatisfy(rule -> assertThat(rule.article() + rule.suggestion()).isNotBlank());
  }

  @Test
  void files_everyCheckOfTheForm_hasARule() {
    assertThat(RuleFiles.form())
        .extracting(FormRule::check)
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(FormCheck.values()));
  }

  @Test
  void parsed_wrongLine_isRefusedWithFileLineAndRule() {
    assertThatThrownBy(() -> RuleFiles.parsed("x.tsv", "#\na\tb", 3, cells -> cells))
        .hasMessage("x.tsv:2: 3 columns expected, got 2");
    assertThatThrownBy(
            () -> RuleFiles.parsed("x.tsv", "LOUD", 1, cells -> Severity.valueOf(cells.get(0))))
        .hasMessageStartingWith("x.tsv:1: No enum constant");
  }
}
