package io.yizhan.analysis.pinyin;

import io.yizhan.analysis.AnalyzedTexts;
import io.yizhan.analysis.Analyzers;
import io.yizhan.lexicon.Lexicon;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.QueryBuilder;
import org.junit.Test;

/** Both sides of the pinyin field, and what they find together. */
public class PinyinTest extends BaseTokenStreamTestCase {

  private static final Analyzers ANALYZERS = Analyzers.create(Lexicon.shipped());

  @Test
  public void index_words_haveSoundAndInitialsAtOnePosition() throws IOException {
    assertTokenStreamContents(
        ANALYZERS.indexPinyin().tokenStream("f", "招月嫂 CNC 4S店"),
        new String[] {"zhao", "yuesao", "ys", "cnc", "4sdian", "4sd", "4s"},
        new int[] {0, 1, 1, 4, 8, 8, 8},
        new int[] {1, 3, 3, 7, 11, 11, 10},
        new String[] {"pinyin", "pinyin", "initials", "word", "pinyin", "initials", "subword"},
        new int[] {1, 1, 0, 1, 1, 0, 0},
        null,
        11,
        null,
        false);
  }

  @Test
  public void index_characterOfSeveralReadings_goesByItsWord() {
    assertEquals(
        List.of("yinhang", "yh", "xingzou", "xz"),
        AnalyzedTexts.terms(ANALYZERS.indexPinyin(), "银行，行走"));
  }

  @Test
  public void query_lettersChineseAndMixed_areSounds() {
    assertEquals(List.of("yuesao"), query("yuesao"));
    assertEquals(List.of("yuesao"), query("yue嫂"));
    assertEquals(List.of("yuesao"), query("月嫂"));
    assertEquals(List.of("yuesao"), query("YueＳao"));
    assertEquals(List.of("baoan"), query("bao安"));
    assertEquals(List.of("yuesao", "baojie"), query("yuesaobaojie"));
    assertEquals(List.of("yuesao", "baojie"), query("yuesao保洁"));
    assertEquals(List.of("zhang", "san"), query("zhangsan"));
    assertEquals(List.of("yuesao", "zhaopin"), query("yue嫂招聘"));
    assertEquals(List.of("zhao", "yuesao"), query("招月搔"));
  }

  @Test
  public void query_whatIsNoPinyin_stays() {
    assertEquals(List.of("ys"), query("ys"));
    assertEquals(List.of("cnc", "200", "html"), query("CNC 200 html"));
    assertEquals(List.of("c1jiazhao"), query("C1驾照"));
    assertEquals(List.of("200", "yuan"), query("200元"));
    assertEquals(List.of(), query("。，"));
  }

  @Test
  public void query_splitRun_hasOffsetsOfItsWords() throws IOException {
    assertAnalyzesTo(
        ANALYZERS.queryPinyin(),
        "yue嫂 baojie",
        new String[] {"yuesao", "baojie"},
        new int[] {0, 5},
        new int[] {4, 11},
        new int[] {1, 1});
  }

  @Test
  public void query_endlessLetters_stayWhole() {
    assertEquals(1, query("x".repeat(200)).size());
  }

  @Test
  public void search_bySoundInitialsOrBoth_findsChinese() throws IOException {
    for (String query : List.of("yuesao", "ys", "yue嫂", "月嫂", "月搔", "YUESAO")) {
      assertTrue(query, finds("招聘月嫂两名", query));
    }
    assertTrue(finds("鄂城区叉车司机", "chachesiji"));
    assertTrue(finds("鄂城区叉车司机", "sj"));
    assertFalse(finds("招聘月嫂两名", "baojie"));
    assertFalse(finds("招聘月嫂两名", "yue"));
  }

  @Test
  public void plainField_sameSound_isAnotherWord() {
    assertEquals(
        AnalyzedTexts.terms(ANALYZERS.queryPinyin(), "景点"),
        AnalyzedTexts.terms(ANALYZERS.queryPinyin(), "经典"));
    assertEquals(List.of("景点"), AnalyzedTexts.terms(ANALYZERS.queryText(), "景点"));
    assertEquals(List.of("经典"), AnalyzedTexts.terms(ANALYZERS.queryText(), "经典"));
  }

  @Test
  public void factories_inACustomAnalyzer_giveTheSame() throws IOException {
    try (Analyzer index = chain("index", "yizhanPinyin");
        Analyzer query = chain("query", "yizhanPinyinQuery")) {
      for (String text : List.of("招聘月嫂两名", "yue嫂", "")) {
        assertEquals(
            AnalyzedTexts.tokens(ANALYZERS.indexPinyin(), text), AnalyzedTexts.tokens(index, text));
        assertEquals(
            AnalyzedTexts.tokens(ANALYZERS.queryPinyin(), text), AnalyzedTexts.tokens(query, text));
      }
    }
  }

  @Test
  public void factory_formsFull_givesNoInitials() throws IOException {
    try (Analyzer full =
        CustomAnalyzer.builder()
            .withTokenizer("yizhanWords", "mode", "query")
            .addTokenFilter("yizhanPinyin", "forms", "full")
            .build()) {
      assertEquals(List.of("yuesao"), AnalyzedTexts.terms(full, "月嫂"));
    }
    expectThrows(
        IllegalArgumentException.class,
        () -> TokenFilterFactory.forName("yizhanPinyin", new HashMap<>(Map.of("forms", "no"))));
  }

  @Test
  public void random_text_keepsTheContract() throws IOException {
    checkRandomData(random(), ANALYZERS.indexPinyin(), 500 * RANDOM_MULTIPLIER, 40, false, false);
    checkRandomData(random(), ANALYZERS.queryPinyin(), 500 * RANDOM_MULTIPLIER, 40);
  }

  @Test
  public void random_mixedText_keepsTheContract() throws IOException {
    String[] pieces = {"月嫂", "yue", "嫂", "bao", " ", "200", "c1", "，", "𠮷", "ys", "x", "4s店"};
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random().nextInt(12); piece > 0; piece--) {
        text.append(pieces[random().nextInt(pieces.length)]);
      }
      checkAnalysisConsistency(
          random(), ANALYZERS.queryPinyin(), random().nextBoolean(), text.toString());
      checkAnalysisConsistency(
          random(), ANALYZERS.indexPinyin(), random().nextBoolean(), text.toString(), false);
    }
  }

  private static Analyzer chain(String mode, String filter) throws IOException {
    return CustomAnalyzer.builder()
        .addCharFilter("yizhanEmoji")
        .addCharFilter("yizhanFolding")
        .withTokenizer("yizhanWords", "mode", mode)
        .addTokenFilter(filter)
        .build();
  }

  private static List<String> query(String text) {
    return AnalyzedTexts.terms(ANALYZERS.queryPinyin(), text);
  }

  /** Whether a title is found by a search that wants all the sounds. */
  private static boolean finds(String title, String query) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(ANALYZERS.indexPinyin()))) {
        writer.addDocument(List.of(new TextField("title.pinyin", title, Field.Store.NO)));
      }
      try (IndexReader reader = DirectoryReader.open(directory)) {
        Query all =
            new QueryBuilder(ANALYZERS.queryPinyin())
                .createBooleanQuery("title.pinyin", query, BooleanClause.Occur.MUST);
        return new IndexSearcher(reader).count(all) == 1;
      }
    }
  }
}
