package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceTableTest {

  @Test
  void read_soundTable_skipsRemarksAndHeading() {
    List<ResourceTable.Row> rows = ResourceTable.read("sound.tsv", 2);

    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().number(0)).isEqualTo(1);
    assertThat(rows.getFirst().list(1, ';')).containsExactly("x", "y");
    assertThat(rows.getLast().text(0)).isEmpty();
    assertThat(rows.getLast().list(0, ';')).isEmpty();
  }

  @Test
  void read_rowTooShort_namesFileAndLine() {
    assertThatThrownBy(() -> ResourceTable.read("broken.tsv", 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken.tsv:3: 2 columns expected, got 1");
  }

  @Test
  void read_missingFile_isNamed() {
    assertThatThrownBy(() -> ResourceTable.read("nowhere.tsv", 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("nowhere.tsv: resource is missing");
  }

  @Test
  void number_noNumber_namesColumnAndLine() {
    ResourceTable.Row row = ResourceTable.read("sound.tsv", 2).getLast();

    assertThatThrownBy(() -> row.number(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sound.tsv:4: column 2 must be a whole number; got: z");
    assertThatThrownBy(() -> row.decimal(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sound.tsv:4: column 2 must be a number; got: z");
  }
}
