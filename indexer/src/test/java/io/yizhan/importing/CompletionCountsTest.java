package io.yizhan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.extraction.AdField;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletionCountsTest {

  private static final CompletionCounts SOME =
      new CompletionCounts(
          10,
          3,
          Map.of(AdField.SHIFTS, 3L, AdField.WAGE_UNIT, 1L),
          1,
          Map.of(AdField.BENEFITS, 2L));

  @Test
  void toText_someFilled_namesEachFieldAndTheSum() {
    assertThat(SOME.toText())
        .isEqualTo("  从正文补全 4 个字段 = 工资单位 1 + 班次 3，涉及 3 条\n  表单与正文矛盾 2 处 = 福利 2，涉及 1 条，以表单为准\n");
  }

  @Test
  void toText_nothingFilled_saysSo() {
    assertThat(new CompletionCounts(2, 0, Map.of(), 0, Map.of()).toText())
        .isEqualTo("  从正文补全 0 个字段，涉及 0 条\n  表单与正文矛盾 0 处，涉及 0 条，以表单为准\n");
    assertThat(CompletionCounts.NONE.toText()).isEmpty();
  }

  @Test
  void plus_addsEveryCount() {
    CompletionCounts sum =
        SOME.plus(
            new CompletionCounts(1, 1, Map.of(AdField.SHIFTS, 1L), 1, Map.of(AdField.SHIFTS, 1L)));
    assertThat(sum)
        .isEqualTo(
            new CompletionCounts(
                11,
                4,
                Map.of(AdField.SHIFTS, 4L, AdField.WAGE_UNIT, 1L),
                2,
                Map.of(AdField.BENEFITS, 2L, AdField.SHIFTS, 1L)));
    assertThat(sum.filledInAll()).isEqualTo(5);
    assertThat(sum.contradictionsInAll()).isEqualTo(3);
    assertThat(SOME.plus(CompletionCounts.NONE)).isEqualTo(SOME);
  }

  @Test
  void counts_thatDoNotFit_areRefused() {
    assertThatThrownBy(() -> new CompletionCounts(1, 2, Map.of(AdField.SHIFTS, 2L), 0, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "filled must be <= read and <= its fields together; got: 2 of 1 with {SHIFTS=2}");
    assertThatThrownBy(() -> new CompletionCounts(1, 0, Map.of(), 1, Map.of()))
        .hasMessageStartingWith("contradicting must be <= read");
  }

  @Test
  void fileReport_completedRecordsThatWereNotWritten_areRefused() {
    ImportCounts counts = new ImportCounts(9, 9, 0, 0, 0, 0, 0);
    assertThatThrownBy(
            () ->
                new FileReport(
                    Path.of("a.csv"),
                    counts,
                    SOME,
                    CheckCounts.NONE,
                    List.of(),
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
        .hasMessage("completion must be of every written record or of none; got: 10 of 9");
  }
}
