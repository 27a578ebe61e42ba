package io.yizhan.analysis.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SegmentationPropertiesTest {

  private static final HanlpSegmenter SEGMENTER = HanlpSegmenter.create(Lexicon.load());
  private static final HanlpTokenizer INDEX = new HanlpTokenizer(SEGMENTER, SegmentationMode.INDEX);
  private static final HanlpTokenizer QUERY = new HanlpTokenizer(SEGMENTER, SegmentationMode.QUERY);

  /** Gig words, loose characters, digits, signs and surrogates in any order. */
  @Provide
  Arbitrary<String> gigTexts() {
    Arbitrary<String> words =
        Arbitraries.of(List.copyOf(Lexicon.load().wholeWords()).stream().sorted().toList());
    Arbitrary<String> characters =
        Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(4);
    Arbitrary<String> others =
        Arbitraries.of(
            "200元", "c++", "4s", "店", "，", " ", "𠮷", "-", "工作", "\n", "二十", "三百五十", "一");
    return Arbitraries.oneOf(words, characters, others)
        .list()
        .ofMaxSize(30)
        .map(p -> String.join("", p));
  }

  @Property(tries = 500)
  void queryTokens_areIndexTokens(@ForAll("gigTexts") String text) {
    List<Tokens.Token> query = Tokens.of(QUERY, text);
    List<Tokens.Token> whole = new ArrayList<>(Tokens.of(INDEX, text));
    whole.removeIf(token -> token.type().equals(HanlpTokenizer.TYPE_SUBWORD));
    assertThat(query).isEqualTo(whole);
  }

  @Property(tries = 500)
  void queryTokens_ofAnyText_areIndexTokens(@ForAll String text) {
    assertThat(Tokens.of(INDEX, text)).containsAll(Tokens.of(QUERY, text));
  }

  @Property(tries = 500)
  void wholeWords_followEachOther(@ForAll("gigTexts") String text) {
    int end = 0;
    for (Tokens.Token token : Tokens.of(QUERY, text)) {
      assertThat(token.start()).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(token.start(), token.end())).isEqualTo(token.term());
      end = token.end();
    }
  }

  @Property(tries = 500)
  void subwords_lieInsideTheirWord(@ForAll("gigTexts") String text) {
    Tokens.Token word = new Tokens.Token("", 0, 0, HanlpTokenizer.TYPE_WORD);
    for (Tokens.Token token : Tokens.of(INDEX, text)) {
      if (token.type().equals(HanlpTokenizer.TYPE_WORD)) {
        word = token;
        continue;
      }
      assertThat(token.start()).isGreaterThanOrEqualTo(word.start());
      assertThat(token.end()).isLessThanOrEqualTo(word.end());
      assertThat(token.term().length()).isBetween(2, word.term().length() - 1);
    }
  }

  @Property(tries = 300)
  void everyCharacterOfChinese_isInExactlyOneWholeWord(@ForAll("gigTexts") String text) {
    long han = text.chars().filter(Character::isIdeographic).count();
    long covered =
        Tokens.of(QUERY, text).stream()
            .flatMapToInt(token -> token.term().chars())
            .filter(Character::isIdeographic)
            .count();
    assertThat(covered).isEqualTo(han);
  }
}
