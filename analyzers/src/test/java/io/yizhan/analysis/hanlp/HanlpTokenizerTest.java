package io.yizhan.analysis.hanlp;

import io.yizhan.lexicon.Lexicon;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.junit.Test;

/** The token stream contract, and the five faults of HanLP's own Lucene plugin. */
public class HanlpTokenizerTest extends BaseTokenStreamTestCase {

  private static final HanlpSegmenter SEGMENTER = HanlpSegmenter.create(Lexicon.load());

  private static Tokenizer tokenizer(SegmentationMode mode) {
    return new HanlpTokenizer(SEGMENTER, mode);
  }

  private static Analyzer analyzer(SegmentationMode mode) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(tokenizer(mode));
      }
    };
  }

  @Test
  public void query_wages_areNumberUnitAndBenefit() throws IOException {
    assertAnalyzesTo(
        analyzer(SegmentationMode.QUERY),
        "日结，200元包吃住。",
        new String[] {"日结", "200", "元", "包吃住"},
        new int[] {0, 3, 6, 7},
        new int[] {2, 6, 7, 10},
        new String[] {"word", "word", "word", "word"},
        new int[] {1, 1, 1, 1});
  }

  @Test
  public void index_compound_hasItsPartsAtTheSamePosition() throws IOException {
    Tokenizer stream = tokenizer(SegmentationMode.INDEX);
    stream.setReader(new StringReader("招叉车司机 包吃住"));
    assertTokenStreamContents(
        stream,
        new String[] {"招", "叉车司机", "叉车", "司机", "包吃住", "包吃"},
        new int[] {0, 1, 1, 3, 6, 6},
        new int[] {1, 5, 3, 5, 9, 8},
        new String[] {"word", "word", "subword", "subword", "word", "subword"},
        new int[] {1, 1, 0, 0, 1, 0},
        null,
        9,
        null,
        false);
  }

  @Test
  public void index_compound_showsNoWordAcrossItsParts() {
    assertEquals(
        List.of("人民政府", "人民", "政府", "流水线", "流水"),
        Tokens.terms(tokenizer(SegmentationMode.INDEX), "人民政府、流水线"));
  }

  @Test
  public void index_numbersInChinese_areWholeWhateverCameBefore() {
    Tokenizer tokenizer = tokenizer(SegmentationMode.INDEX);
    assertEquals(
        List.of("一千三百五十", "元", "二十", "名", "三万五千", "元"),
        Tokens.terms(tokenizer, "一千三百五十元，二十名，三万五千元"));
    assertEquals(40, String.join("", Tokens.terms(tokenizer, "一".repeat(40))).length());
  }

  @Test
  public void query_digitsBesideARun_areItsContext() {
    assertEquals(
        List.of("50", "多", "岁", "10", "多", "年"),
        Tokens.terms(tokenizer(SegmentationMode.QUERY), "50多岁，10多年"));
  }

  @Test
  public void index_mixedWord_keepsItsLettersTogether() {
    Tokenizer tokenizer = tokenizer(SegmentationMode.INDEX);
    assertEquals(
        List.of("4s店", "4s", "招", "c1驾照", "c1", "驾照"), Tokens.terms(tokenizer, "4s店招c1驾照"));
    assertEquals(List.of("24s", "店"), Tokens.terms(tokenizer, "24s店"));
  }

  @Test
  public void query_lettersDigitsAndSigns_stayTogether() {
    assertEquals(
        List.of("c++", "开发", "c#", "cnc", "3.5", "元", "node.js", "wi-fi", "8h"),
        Tokens.terms(tokenizer(SegmentationMode.QUERY), "c++开发 c# cnc 3.5元 node.js wi-fi 8h"));
  }

  @Test
  public void query_rangesAndTrailingSigns_areCut() {
    assertEquals(
        List.of("180", "220", "元", "200", "提成", "a", "7", "00", "17", "00", "1", "2"),
        Tokens.terms(tokenizer(SegmentationMode.QUERY), "180-220元 200+提成 -a- 7:00-17:00 1+2."));
  }

  @Test
  public void query_surrogates_areOneToken() throws IOException {
    assertAnalyzesTo(
        analyzer(SegmentationMode.QUERY),
        "𠮷野家招𠮷",
        new String[] {"𠮷", "野", "家", "招", "𠮷"},
        new int[] {0, 2, 3, 4, 5},
        new int[] {2, 3, 4, 5, 7});
  }

  @Test
  public void query_loneSurrogatesAndEmoji_areNoTokens() {
    assertEquals(
        List.of("招", "保安"),
        Tokens.terms(tokenizer(SegmentationMode.QUERY), "\uD842招\uDFB7 \uD83D\uDE00 保安\uD842"));
  }

  @Test
  public void query_accentsAndOtherScripts_areWords() {
    assertEquals(
        List.of("cafe\u0301", "ラーメン", "кафе"),
        Tokens.terms(tokenizer(SegmentationMode.QUERY), "cafe\u0301 ラーメン кафе"));
  }

  @Test
  public void query_emptyBlankAndPunctuation_giveNothing() throws IOException {
    for (String text : new String[] {"", " ", "\n\n", "。，！？", "+-.#", "\u3000"}) {
      assertAnalyzesTo(analyzer(SegmentationMode.QUERY), text, new String[0]);
    }
  }

  @Test
  public void query_blankFirstLine_keepsOffsets() throws IOException {
    assertAnalyzesTo(
        analyzer(SegmentationMode.QUERY),
        "\n\n招保安\n",
        new String[] {"招", "保安"},
        new int[] {2, 3},
        new int[] {3, 5});
  }

  /** Fault 1 of the old plugin: no {@code end()}. */
  @Test
  public void end_trailingPunctuation_isInTheFinalOffset() throws IOException {
    Tokenizer stream = tokenizer(SegmentationMode.QUERY);
    stream.setReader(new StringReader("保安！！"));
    assertTokenStreamContents(
        stream, new String[] {"保安"}, new int[] {0}, new int[] {2}, (Integer) 4);
  }

  /** Fault 2: offsets past a char filter that removes text. */
  @Test
  public void offsets_afterAShorteningFilter_pointIntoTheOriginal() throws IOException {
    Tokenizer stream = tokenizer(SegmentationMode.QUERY);
    stream.setReader(new HTMLStripCharFilter(new StringReader("<b>保安</b>日结")));
    assertTokenStreamContents(
        stream, new String[] {"保安", "日结"}, new int[] {3, 9}, new int[] {9, 11}, (Integer) 11);
  }

  /** Fault 3: the end offset is where the word ends in the text, whatever the term's length. */
  @Test
  public void offsets_everyToken_spellTheText() {
    String text = "鄂城区招洗车工、4s店店员，200元/天 𠮷。";
    for (Tokens.Token token : Tokens.of(tokenizer(SegmentationMode.INDEX), text)) {
      assertEquals(token.term(), text.substring(token.start(), token.end()));
    }
  }

  /** Fault 4: a consumer that stops early leaves its tail in the next text. */
  @Test
  public void reset_afterAnUnfinishedText_forgetsIt() throws IOException {
    Tokenizer stream = tokenizer(SegmentationMode.INDEX);
    stream.setReader(new StringReader("叉车司机招聘".repeat(2_000)));
    stream.reset();
    assertTrue(stream.incrementToken());
    stream.end();
    stream.close();
    assertEquals(List.of("保安"), Tokens.terms(stream, "保安"));
    assertEquals(List.of(), Tokens.terms(stream, ""));
  }

  /** Fault 5: blocks of a fixed length cut words. */
  @Test
  public void blocks_anyAlignment_cutNoWord() {
    Tokenizer tokenizer = tokenizer(SegmentationMode.QUERY);
    for (int shift = 0; shift < 12; shift++) {
      String text = " ".repeat(shift) + "招水电工，日结。".repeat(1_500);
      List<String> terms = Tokens.terms(tokenizer, text);
      assertEquals(4_500, terms.size());
      assertEquals(1_500, terms.stream().filter("水电工"::equals).count());
      assertEquals(1_500, terms.stream().filter("日结"::equals).count());
    }
  }

  @Test
  public void blocks_noSeparatorAtAll_cutNoWordEither() {
    Tokenizer tokenizer = tokenizer(SegmentationMode.QUERY);
    for (int shift = 0; shift < 5; shift++) {
      String text = "200" + "元".repeat(shift) + "水电工日结".repeat(2_000);
      List<Tokens.Token> tokens = Tokens.of(tokenizer, text);
      assertEquals(2_000, tokens.stream().filter(t -> t.term().equals("水电工")).count());
      assertEquals(2_000, tokens.stream().filter(t -> t.term().equals("日结")).count());
      assertEquals(text.length(), tokens.getLast().end());
    }
  }

  @Test
  public void blocks_oneHundredThousandChars_keepOffsets() {
    String ad = "鄂城区燕矶镇急招叉车司机3名，日结200元包吃住！";
    int copies = 100_000 / ad.length() + 1;
    int expected = Tokens.of(tokenizer(SegmentationMode.INDEX), ad).size() * copies;
    String text = ad.repeat(copies);
    List<Tokens.Token> tokens = Tokens.of(tokenizer(SegmentationMode.INDEX), text);
    assertEquals(expected, tokens.size());
    for (Tokens.Token token : tokens) {
      assertEquals(token.term(), text.substring(token.start(), token.end()));
    }
  }

  @Test
  public void query_endlessLetters_areTokensOfAtMost255() {
    List<String> terms = Tokens.terms(tokenizer(SegmentationMode.QUERY), "a".repeat(10_000));
    assertEquals(10_000, terms.stream().mapToInt(String::length).sum());
    assertEquals(255, terms.stream().mapToInt(String::length).max().orElseThrow());
  }

  @Test
  public void query_surrogatesOverABlockBorder_stayWhole() {
    for (int shift = 0; shift < 2; shift++) {
      String text = "a".repeat(shift) + "𠮷".repeat(5_000);
      List<String> terms = Tokens.terms(tokenizer(SegmentationMode.QUERY), text);
      assertEquals(5_000, terms.stream().filter("𠮷"::equals).count());
    }
  }

  @Test
  public void reuse_twoTexts_areIndependent() throws IOException {
    try (Analyzer analyzer = analyzer(SegmentationMode.QUERY)) {
      assertAnalyzesTo(analyzer, "招水电工", new String[] {"招", "水电工"});
      assertAnalyzesTo(analyzer, "保洁", new String[] {"保洁"}, new int[] {0}, new int[] {2});
    }
  }

  @Test
  public void random_text_keepsTheContract() throws IOException {
    for (SegmentationMode mode : SegmentationMode.values()) {
      try (Analyzer analyzer = analyzer(mode)) {
        // Sub-words share the position of their word and have offsets of their own.
        checkRandomData(random(), analyzer, 1_000 * RANDOM_MULTIPLIER, 40, false, false);
        checkRandomData(random(), analyzer, 10 * RANDOM_MULTIPLIER, 8_192, false, false);
      }
    }
  }

  @Test
  public void random_gigText_keepsTheContract() throws IOException {
    String[] pieces = {
      "水电工", "日结", "200元", " ", "，", "4s", "店", "c++", "𠮷", "鄂城区", "\n", "作", "人民政府"
    };
    try (Analyzer analyzer = analyzer(SegmentationMode.INDEX)) {
      for (int i = 0; i < 200; i++) {
        StringBuilder text = new StringBuilder();
        for (int piece = random().nextInt(40); piece > 0; piece--) {
          text.append(pieces[random().nextInt(pieces.length)]);
        }
        checkAnalysisConsistency(random(), analyzer, false, text.toString(), false);
      }
    }
  }
}
