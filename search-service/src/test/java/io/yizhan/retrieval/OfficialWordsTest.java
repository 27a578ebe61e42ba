package io.yizhan.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class OfficialWordsTest {

  @Test
  void load_shipped_hasEnoughAndReadsTheQuestion() {
    OfficialWords words = OfficialWords.load();

    assertThat(words.size()).isGreaterThanOrEqualTo(150);
    assertThat(words.of("老板不给钱")).isEqualTo("用人单位 拖欠 劳动报酬");
    assertThat(words.of("今天天气")).isEmpty();
  }

  @Test
  void of_overlappingPhrases_takesTheLongest() throws IOException {
    assertThat(parse("扣钱\t甲\n乱扣钱\t乙\n").of("他乱扣钱又扣钱")).isEqualTo("乙 甲");
  }

  @Test
  void parse_faultyLines_namesLineAndValue() {
    assertThatThrownBy(() -> parse("# 注释\n扣钱 克扣\n"))
        .hasMessageContaining("official-words.tsv:2")
        .hasMessageContaining("扣钱 克扣");
    assertThatThrownBy(() -> parse("扣钱\t甲\n扣钱\t乙\n")).hasMessageContaining("again: 扣钱");
  }

  private static OfficialWords parse(String lines) throws IOException {
    return OfficialWords.parse(new BufferedReader(new StringReader(lines)));
  }
}
