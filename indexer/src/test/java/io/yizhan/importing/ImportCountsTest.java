package io.yizhan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ImportCountsTest {

  @Test
  void new_partsThatDoNotAddUp_fails() {
    assertThatThrownBy(() -> new ImportCounts(10, 1, 2, 3, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("got: 9 != 10");
  }

  @Test
  void plus_twoFiles_addsEachPart() {
    assertThat(new ImportCounts(6, 1, 1, 1, 1, 1, 1).plus(new ImportCounts(6, 6, 0, 0, 0, 0, 0)))
        .isEqualTo(new ImportCounts(12, 7, 1, 1, 1, 1, 1));
  }

  @Test
  void toText_counts_readAsASum() {
    assertThat(new ImportCounts(21, 1, 2, 3, 4, 5, 6).toText())
        .isEqualTo("读取 21 行 = 新增 1 + 更新 2 + 未变 3 + 重复 4 + 拒绝 5 + 空行 6");
  }
}
