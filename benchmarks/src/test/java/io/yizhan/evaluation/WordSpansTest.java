package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.evaluation.WordSpans.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordSpansTest {

  @Test
  void ofWords_signsThatRepeat_areOnePiece() {
    assertThat(WordSpans.ofWords(List.of("新年", "—", "—", "贺词", "！")).spans())
        .containsExactlyInAnyOrder(new Span(0, 2), new Span(2, 4), new Span(4, 6), new Span(6, 7));
  }

  @Test
  void of_signsLeftOut_areThereAllTheSame() {
    WordSpans gold = WordSpans.ofWords(List.of("你好", "，", "世界", "。"));
    WordSpans cut = WordSpans.of("你好，世界。", List.of(new Span(0, 2), new Span(3, 5)));
    assertThat(cut).isEqualTo(gold);
  }

  @Test
  void common_oneBorderElsewhere_losesBothWords() {
    WordSpans gold = WordSpans.ofWords(List.of("人民", "政府", "。"));
    WordSpans cut = WordSpans.ofWords(List.of("人", "民政府", "。"));
    assertThat(gold.common(cut)).isEqualTo(1);
  }

  @Test
  void of_whiteSpaceBetweenWords_isNoPiece() {
    assertThat(WordSpans.of("a b", List.of(new Span(0, 1), new Span(2, 3))).spans()).hasSize(2);
  }
}
