package io.yizhan.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordPieceTest {

  private static final String TOKENIZER =
      """
      {"model": {"vocab": {"[PAD]": 0, "[UNK]": 1, "[CLS]": 2, "[SEP]": 3, "月": 4, "薪": 5,
       "300": 6, "##0": 7, "元": 8, "java": 9, "##script": 10, "，": 11, "+": 12, "c": 13}}}
      """;

  private final WordPiece pieces = new WordPiece(vocabulary());

  @Test
  void encode_chineseAndFigures_everyCharacterAloneAndFiguresInPieces() {
    assertThat(pieces.encode("月薪3000元")).containsExactly(2, 4, 5, 6, 7, 8, 3);
  }

  @Test
  void encode_capitals_areLowered() {
    assertThat(pieces.encode("JavaScript")).containsExactly(2, 9, 10, 3);
  }

  @Test
  void encode_punctuation_standsAlone() {
    assertThat(pieces.encode("c++，月")).containsExactly(2, 13, 12, 12, 11, 4, 3);
  }

  @Test
  void encode_partUnknown_theWholeWordIsUnknown() {
    assertThat(pieces.encode("javabean 元")).containsExactly(2, 1, 8, 3);
  }

  @Test
  void encode_controlCharacters_vanish() {
    assertThat(pieces.encode("月\u0000\u200b薪\u3000元\n")).containsExactly(2, 4, 5, 8, 3);
  }

  @Test
  void encode_surrogatePair_isOneUnknown() {
    assertThat(pieces.encode("𠮷")).containsExactly(2, 1, 3);
  }

  @Test
  void encode_empty_isFirstAndLast() {
    assertThat(pieces.encode("")).containsExactly(2, 3);
  }

  @Test
  void encode_tooLong_isCutAndClosed() {
    long[] numbers = pieces.encode("月".repeat(2000));

    assertThat(numbers).hasSize(WordPiece.MAX_PIECES).endsWith(4, 3);
  }

  @Test
  void encode_wordOfMoreThanAHundred_isUnknown() {
    assertThat(pieces.encode("0".repeat(101))).containsExactly(2, 1, 3);
  }

  private static Vocabulary vocabulary() {
    try {
      return Vocabulary.read(new ByteArrayInputStream(TOKENIZER.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
