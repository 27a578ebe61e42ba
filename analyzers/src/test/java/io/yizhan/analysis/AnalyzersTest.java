package io.yizhan.analysis;

import io.yizhan.lexicon.Lexicon;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.QueryBuilder;
import org.junit.Test;

/** The four analyzers through Lucene's own checks, and in an index. */
public class AnalyzersTest extends BaseTokenStreamTestCase {

  private static final String FIELD = "text";
  private static final Lexicon LEXICON = Lexicon.load();
  private static final Analyzers ANALYZERS = Analyzers.create(LEXICON);

  @Test
  public void lexiconVersion_isTheLexicons() {
    assertEquals(LEXICON.version(), ANALYZERS.lexiconVersion());
  }

  @Test
  public void queryText_writtenOtherwise_isFoldedBeforeSegmentation() throws IOException {
    assertAnalyzesTo(
        ANALYZERS.queryText(),
        "裝卸工３００元，ＣＮＣ",
        new String[] {"装卸工", "300", "元", "cnc"},
        new int[] {0, 3, 6, 8},
        new int[] {3, 6, 7, 11},
        new int[] {1, 1, 1, 1});
  }

  @Test
  public void queryText_fullWidthSpace_separates() throws IOException {
    assertAnalyzesTo(
        ANALYZERS.queryText(),
        "保安\u3000保洁",
        new String[] {"保安", "保洁"},
        new int[] {0, 3},
        new int[] {2, 5});
  }

  @Test
  public void queryText_negation_isKept() throws IOException {
    assertAnalyzesTo(ANALYZERS.queryText(), "的不包住", new String[] {"的", "不包住"});
  }

  @Test
  public void bigrams_wordsAndLoneCharacters() throws IOException {
    assertAnalyzesTo(
        ANALYZERS.bigrams(),
        "裝卸工，招CNC",
        new String[] {"装卸", "卸工", "招", "cnc"},
        new int[] {0, 1, 4, 5},
        new int[] {2, 3, 5, 8},
        new int[] {1, 1, 1, 1});
  }

  @Test
  public void exact_wholeValue_isFoldedAndTrimmed() throws IOException {
    assertAnalyzesTo(ANALYZERS.exact(), " Ｃ1駕照 ", new String[] {"c1驾照"});
  }

  @Test
  public void normalize_term_isFolded() {
    assertEquals("装cnc", ANALYZERS.queryText().normalize("f", "裝ＣＮＣ").utf8ToString());
  }

  @Test
  public void multiValuedField_offsets_goOnThroughTheValues() throws IOException {
    // The second value starts at the first one's final offset + the gap, here 5 + 1.
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory, "招保安！！", "水电工");
      try (IndexReader reader = DirectoryReader.open(directory)) {
        PostingsEnum postings =
            reader
                .leaves()
                .getFirst()
                .reader()
                .postings(new Term(FIELD, "水电工"), PostingsEnum.OFFSETS);
        postings.nextDoc();
        postings.nextPosition();
        assertEquals(6, postings.startOffset());
        assertEquals(9, postings.endOffset());
      }
    }
  }

  @Test
  public void phrase_ofWholeWords_matchesAcrossSubwords() throws IOException {
    assertTrue(finds("葛店开发区招叉车司机", "招叉车司机"));
    assertTrue(finds("葛店开发区招叉车司机", "葛店开发区招"));
    assertFalse(finds("叉车司机招工", "招叉车司机"));
  }

  @Test
  public void subword_isFoundInItsCompound_butNotAcrossWords() throws IOException {
    assertTrue(finds("电子厂普工", "普工"));
    assertFalse(finds("人民政府", "民政"));
    assertFalse(finds("临时工作人员", "临时工"));
  }

  @Test
  public void random_text_keepsTheContract() throws IOException {
    for (Analyzer analyzer :
        new Analyzer[] {ANALYZERS.queryText(), ANALYZERS.bigrams(), ANALYZERS.exact()}) {
      checkRandomData(random(), analyzer, 1_000 * RANDOM_MULTIPLIER, 20, false, false);
    }
    checkRandomData(random(), ANALYZERS.indexText(), 1_000 * RANDOM_MULTIPLIER, 20, false, false);
  }

  /** Whether the phrase, cut by the query side, matches the text, cut by the index side. */
  private static boolean finds(String text, String phrase) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory, text);
      try (IndexReader reader = DirectoryReader.open(directory)) {
        Query query = new QueryBuilder(ANALYZERS.queryText()).createPhraseQuery(FIELD, phrase);
        return new IndexSearcher(reader).count(query) == 1;
      }
    }
  }

  private static void write(Directory directory, String... values) throws IOException {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    Document document = new Document();
    for (String value : values) {
      document.add(new Field(FIELD, value, type));
    }
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(ANALYZERS.indexText()))) {
      writer.addDocument(document);
    }
  }
}
