package io.yizhan.analysis.synonym;

import io.yizhan.analysis.AnalyzedTexts;
import io.yizhan.analysis.Analyzers;
import io.yizhan.analysis.hanlp.HanlpSegmenter;
import io.yizhan.analysis.hanlp.HanlpTokenizer;
import io.yizhan.analysis.hanlp.SegmentationMode;
import io.yizhan.lexicon.Lexicon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
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

/** Synonyms on the query side: the graph, its direction, and what a search then finds. */
public class QueryWithSynonymsTest extends BaseTokenStreamTestCase {

  private static final Analyzers ANALYZERS = Analyzers.create(Lexicon.shipped());

  private static Analyzer with(String rules) {
    SynonymMap map =
        SynonymRules.parse(
                "gig.txt", rules.getBytes(StandardCharsets.UTF_8), Lexicon.shipped().folding())
            .toMap(HanlpSegmenter.shipped());
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new HanlpTokenizer(HanlpSegmenter.shipped(), SegmentationMode.QUERY);
        return new TokenStreamComponents(words, new SynonymGraphFilter(words, map, false));
      }
    };
  }

  @Test
  public void oneWord_standsBesideTheSearchedOne() throws IOException {
    try (Analyzer analyzer = with("保洁, 清洁工")) {
      assertAnalyzesTo(
          analyzer,
          "招保洁",
          new String[] {"招", "清洁工", "保洁"},
          new int[] {0, 1, 1},
          new int[] {1, 3, 3},
          new int[] {1, 1, 0});
    }
  }

  @Test
  public void arrow_worksOneWayOnly() {
    try (Analyzer analyzer = with("钟点工 => 小时工")) {
      assertEquals(List.of("小时工", "钟点工"), AnalyzedTexts.terms(analyzer, "钟点工"));
      assertEquals(List.of("小时工"), AnalyzedTexts.terms(analyzer, "小时工"));
    }
  }

  @Test
  public void manyWords_areAPathOfTheGraph() throws IOException {
    try (Analyzer analyzer = with("考勤 => 上班 签到")) {
      assertAnalyzesTo(
          analyzer,
          "考勤",
          new String[] {"上班", "考勤", "签到"},
          new int[] {0, 0, 0},
          new int[] {2, 2, 2},
          new String[] {"SYNONYM", "word", "SYNONYM"},
          new int[] {1, 0, 1},
          new int[] {1, 2, 1});
    }
  }

  @Test
  public void manyWordsSearched_areOneThing() {
    try (Analyzer analyzer = with("上班 签到 => 考勤")) {
      assertEquals(List.of("考勤", "上班", "签到", "吗"), AnalyzedTexts.terms(analyzer, "上班签到吗"));
    }
  }

  @Test
  public void shipped_synonyms_findTheOtherWord() throws IOException {
    assertTrue(finds("招清洁工两名", "保洁"));
    assertTrue(finds("叉车司机日结", "叉车工"));
    assertTrue(finds("工资当天结，管吃管住", "日结 包吃住"));
    assertTrue(finds("包吃住", "包吃"));
    assertFalse(finds("包吃", "包吃住"));
    assertFalse(finds("招叉车工", "保洁"));
  }

  @Test
  public void shipped_synonyms_keepTheSearchedWords() {
    for (String query : List.of("招叉车司机，日结包吃住", "葛店 保洁 200元", "c1驾照")) {
      assertTrue(
          AnalyzedTexts.terms(ANALYZERS.queryWithSynonyms(), query)
              .containsAll(AnalyzedTexts.terms(ANALYZERS.queryText(), query)));
    }
  }

  @Test
  public void factory_inACustomAnalyzer_givesTheSame() throws IOException {
    assertTrue(TokenFilterFactory.availableTokenFilters().contains("yizhanSynonyms"));
    try (Analyzer analyzer =
        CustomAnalyzer.builder()
            .addCharFilter("yizhanEmoji")
            .addCharFilter("yizhanFolding")
            .withTokenizer("yizhanWords", "mode", "query")
            .addTokenFilter("yizhanSynonyms")
            .build()) {
      for (String query : List.of("招叉車司機", "保洁阿姨日结", "")) {
        assertEquals(
            AnalyzedTexts.tokens(ANALYZERS.queryWithSynonyms(), query),
            AnalyzedTexts.tokens(analyzer, query));
      }
    }
  }

  @Test
  public void random_text_keepsTheContract() throws IOException {
    checkRandomData(random(), ANALYZERS.queryWithSynonyms(), 500 * RANDOM_MULTIPLIER, 30);
  }

  @Test
  public void random_gigWords_keepTheContract() throws IOException {
    List<String> words =
        SynonymRules.shipped(Lexicon.shipped().folding()).rules().stream()
            .map(SynonymRule::from)
            .toList();
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = random().nextInt(8); word > 0; word--) {
        text.append(words.get(random().nextInt(words.size()))).append(random().nextInt(2));
      }
      checkAnalysisConsistency(
          random(), ANALYZERS.queryWithSynonyms(), random().nextBoolean(), text.toString());
    }
  }

  /** Whether an ad is found by a search that wants all its words or their synonyms. */
  private static boolean finds(String ad, String query) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(ANALYZERS.indexText()))) {
        writer.addDocument(List.of(new TextField("text", ad, Field.Store.NO)));
      }
      try (IndexReader reader = DirectoryReader.open(directory)) {
        Query all =
            new QueryBuilder(ANALYZERS.queryWithSynonyms())
                .createBooleanQuery("text", query, BooleanClause.Occur.MUST);
        return new IndexSearcher(reader).count(all) == 1;
      }
    }
  }
}
