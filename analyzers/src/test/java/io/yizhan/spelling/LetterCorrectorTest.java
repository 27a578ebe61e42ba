package io.yizhan.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.spelling.Correction.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCorrectorTest {

  private static final LetterCorrector CORRECTOR =
      new LetterCorrector(new Vocabulary(List.of("月嫂", "保洁", "保洁员", "叉车工", "绿化")));

  @ParameterizedTest
  @CsvSource({
    "yuesao, 0, 6, 月嫂",
    "招yuesao, 1, 7, 月嫂",
    "yue嫂, 0, 4, 月嫂",
    "月sao, 0, 4, 月嫂",
    "招月sao吧, 1, 5, 月嫂",
    "叉che工, 0, 5, 叉车工",
    "baojie员, 0, 7, 保洁员",
    "lvhua, 0, 5, 绿化",
  })
  void correct_soundInLetters_isTheWord(String text, int start, int end, String word) {
    assertThat(CORRECTOR.correct(text)).containsExactly(new Span(start, end, word));
  }

  @Test
  void correct_twoWords_areBothReplaced() {
    assertThat(CORRECTOR.correct("yuesao baojie"))
        .containsExactly(new Span(0, 6, "月嫂"), new Span(7, 13, "保洁"));
  }

  @Test
  void correct_longerWordWithTypedCharacters_isPreferred() {
    assertThat(CORRECTOR.correct("baojie员")).extracting(Span::replacement).containsExactly("保洁员");
    assertThat(CORRECTOR.correct("baojie工")).extracting(Span::replacement).containsExactly("保洁");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "月嫂", "ys", "yue", "html", "yue搜", "yuesao2", "5yuesao", "yuesaob", "嫂yue"})
  void correct_noWordOfThatSound_isNothing(String text) {
    assertThat(CORRECTOR.correct(text)).isEmpty();
  }

  @Test
  void correction_spans_cannotBeChanged() {
    List<Span> spans = new ArrayList<>(List.of(new Span(0, 2, "月嫂")));
    Correction correction = new Correction("月嫂", spans);
    spans.clear();
    assertThat(correction.spans()).containsExactly(new Span(0, 2, "月嫂"));
  }
}
