package io.yizhan.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.extraction.TableFile.Row;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

  @ParameterizedTest
  @ValueSource(strings = {"words.tsv", "holidays.tsv", "lunar-months.tsv"})
  void shippedFile_matchesItsChecksumAndNamesItsSource(String file)
      throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource(file));
    String expected = new String(resource(file + ".sha256"), UTF_8).strip();
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(expected);
    assertThat(new String(resource(file), UTF_8)).startsWith("# ").contains("# Source:");
  }

  @Test
  void rows_missingFile_saysWhich() {
    assertThatThrownBy(() -> TableFile.rows("nowhere.tsv", 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("nowhere.tsv: file is missing");
  }

  @Test
  void rows_wrongColumns_saysWhereAndHowMany() {
    assertThatThrownBy(() -> TableFile.rows("holidays.tsv", 4))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("holidays.tsv:3: 4 columns expected, got 3: \"2025-01-01");
  }

  @Test
  void row_badDayOrNumber_saysRuleAndLine() {
    Row row = new Row("holidays.tsv", 7, List.of("2026-13-01", "x"));
    assertThatThrownBy(() -> row.date(0))
        .hasMessage("holidays.tsv:7: must be a day such as 2026-10-01: \"2026-13-01\tx\"");
    assertThatThrownBy(() -> row.whole(1))
        .hasMessage("holidays.tsv:7: must be a whole number: \"2026-13-01\tx\"");
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(TableFile.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }
}
