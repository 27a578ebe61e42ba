package io.yizhan.analysis;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.junit.Test;

/** The module as Solr and OpenSearch see it: names found by the service loader. */
public class FactoriesTest extends BaseTokenStreamTestCase {

  private static Analyzer chain(String mode) throws IOException {
    return CustomAnalyzer.builder()
        .addCharFilter("htmlStrip")
        .addCharFilter("yizhanEmoji")
        .addCharFilter("yizhanFolding")
        .withTokenizer("yizhanWords", "mode", mode)
        .build();
  }

  @Test
  public void names_ofEveryStage_areKnown() {
    assertTrue(CharFilterFactory.availableCharFilters().contains("yizhanEmoji"));
    assertTrue(CharFilterFactory.availableCharFilters().contains("yizhanFolding"));
    assertTrue(TokenizerFactory.availableTokenizers().contains("yizhanWords"));
  }

  @Test
  public void chain_markupEmojiAndWidth_keepsOffsetsOfTheSource() throws IOException {
    try (Analyzer analyzer = chain("query")) {
      assertAnalyzesTo(
          analyzer,
          "<b>裝卸工</b>🔥３００元 保\u200B安",
          new String[] {"装卸工", "300", "元", "保安"},
          new int[] {3, 12, 15, 17},
          new int[] {10, 15, 16, 20},
          new int[] {1, 1, 1, 1});
    }
  }

  @Test
  public void chain_withoutAMode_isTheIndexSide() throws IOException {
    try (Analyzer analyzer = CustomAnalyzer.builder().withTokenizer("yizhanWords").build()) {
      assertTokenStreamContents(
          analyzer.tokenStream("f", "叉车司机"),
          new String[] {"叉车司机", "叉车", "司机"},
          new int[] {0, 0, 2},
          new int[] {4, 2, 4},
          new String[] {"word", "subword", "subword"},
          new int[] {1, 0, 0},
          null,
          4,
          null,
          false);
    }
  }

  @Test
  public void normalize_term_isFolded() throws IOException {
    try (Analyzer analyzer = chain("query")) {
      assertEquals("装cnc", analyzer.normalize("f", "裝Ｃ\u200BＮＣ").utf8ToString());
    }
  }

  @Test
  public void factory_unknownArgument_isRefused() {
    for (String name : new String[] {"yizhanEmoji", "yizhanFolding"}) {
      IllegalArgumentException e =
          expectThrows(
              IllegalArgumentException.class,
              () -> CharFilterFactory.forName(name, new HashMap<>(Map.of("colour", "red"))));
      assertEquals("Unknown parameters: {colour=red}", e.getMessage());
    }
    expectThrows(
        IllegalArgumentException.class,
        () -> TokenizerFactory.forName("yizhanWords", new HashMap<>(Map.of("mode", "fast"))));
    expectThrows(
        IllegalArgumentException.class,
        () -> TokenizerFactory.forName("yizhanWords", new HashMap<>(Map.of("colour", "red"))));
  }

  @Test
  public void random_text_keepsTheContract() throws IOException {
    for (String mode : new String[] {"index", "query"}) {
      try (Analyzer analyzer = chain(mode)) {
        checkRandomData(random(), analyzer, 500 * RANDOM_MULTIPLIER, 60, false, false);
      }
    }
  }
}
