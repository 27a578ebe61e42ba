package io.yizhan.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.analysis.Analyzers;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;

class HighlighterTest {

  private static final Analyzer ANALYZER = Analyzers.create(World.LEXICON).indexText();

  @Test
  void whole_partOfAWord_marksThatPart() throws IOException {
    assertThat(whole("仓库装卸工", "装卸")).hasValue("仓库<em>装卸</em>工");
  }

  @Test
  void whole_wordAndPartOfIt_marksOnce() throws IOException {
    assertThat(whole("仓库装卸工", "装卸工", "装卸")).hasValue("仓库<em>装卸工</em>");
  }

  @Test
  void whole_neighbours_areMarkedEach() throws IOException {
    assertThat(whole("月嫂保安", "月嫂", "保安")).hasValue("<em>月嫂</em><em>保安</em>");
  }

  @Test
  void whole_withoutTheWord_isEmpty() throws IOException {
    assertThat(whole("招厨师", "月嫂")).isEmpty();
    assertThat(whole("", "月嫂")).isEmpty();
  }

  @Test
  void whole_everyMarkupCharacter_isEscaped() throws IOException {
    assertThat(whole("&<>\"'/月嫂", "月嫂")).hasValue("&amp;&lt;&gt;&quot;&#x27;&#x2F;<em>月嫂</em>");
  }

  @Test
  void sentences_mostDifferentWords_inTheOrderOfTheText() throws IOException {
    assertThat(sentences("招月嫂。招厨师！管住。\n月嫂、保安都要；再见", 2, "月嫂", "厨师", "保安"))
        .hasValue("招<em>月嫂</em>。…<em>月嫂</em>、<em>保安</em>都要；");
  }

  @Test
  void sentences_sideBySide_haveNoGap() throws IOException {
    assertThat(sentences("管住。招月嫂。招厨师。", 2, "月嫂", "厨师")).hasValue("招<em>月嫂</em>。招<em>厨师</em>。");
  }

  @Test
  void sentences_sameWordAgain_countsOnce() throws IOException {
    assertThat(sentences("月嫂月嫂。厨师、保安。", 1, "月嫂", "厨师", "保安")).hasValue("<em>厨师</em>、<em>保安</em>。");
  }

  private static Optional<String> whole(String text, String... words) throws IOException {
    return new Highlighter(ANALYZER, List.of(words)).whole("title", text);
  }

  private static Optional<String> sentences(String text, int most, String... words)
      throws IOException {
    return new Highlighter(ANALYZER, List.of(words)).sentences("description", text, most);
  }
}
