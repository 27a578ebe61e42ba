package io.yizhan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.analysis.AnalyzedTexts.Token;
import io.yizhan.analysis.synonym.SynonymRules;
import io.yizhan.lexicon.Lexicon;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Faults that Chinese analysis plug-ins are known for, one a row: each was seen in HanLP's Lucene
 * plug-in, the IK or jieba ones or HanLP itself, and none may be seen here.
 */
class KnownFaultsTest {

  private static final Analyzers ANALYZERS = Analyzers.create(Lexicon.shipped());
  private static final String AD = "鄂城区燕矶镇急招叉车司机3名，日结200元包吃住！";

  /** A fault and the test that our analyzer is free of it. */
  static Stream<Arguments> faults() {
    return Stream.of(
        fault("no final offset, so the next value of a field overlaps", a -> finalOffset(a) == 6),
        fault("offsets ignore char filters", KnownFaultsTest::correctsOffsets),
        fault("the end offset is that of the changed term", KnownFaultsTest::offsetsSpellTheText),
        fault("the tail of a half-read text enters the next one", KnownFaultsTest::forgetsTail),
        fault("blocks of fixed length cut words", KnownFaultsTest::blocksCutNothing),
        fault("the tail of a text is lost at a block's end", KnownFaultsTest::keepsTheTail),
        fault("an empty line ends the stream", a -> terms(a, "\n\n。\n保安").equals(List.of("保安"))),
        fault("start offsets go back", KnownFaultsTest::startsNeverGoBack),
        fault("sub-words take positions and break phrases", KnownFaultsTest::wordsAreNeighbours),
        fault("words are seen across word borders", a -> !terms(a, "人民政府").contains("民政")),
        fault("a number and what follows is a person", a -> terms(a, "200元包吃住").contains("包吃住")),
        fault("a number loses its fraction", a -> terms(a, "18.5元").contains("18.5")),
        fault("letters of a model or language are cut", a -> terms(a, "C++、C1").contains("c++")),
        fault("a character of two chars is torn", a -> terms(a, "𠮷野家").contains("𠮷")),
        fault("an emoji is a word", a -> terms(a, "🔥保安").equals(List.of("保安"))),
        fault("a zero-width character cuts a word", a -> terms(a, "保\u200B安").contains("保安")),
        fault("full width is another word", a -> terms(a, "ＣＮＣ").equals(List.of("cnc"))),
        fault("traditional is another word", a -> terms(a, "裝卸工").contains("装卸工")),
        fault("a stop list drops the negation", a -> terms(a, "不包住").contains("不包住")),
        fault("the locale decides the case", KnownFaultsTest::ignoresTheLocale));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void indexText_isFreeOf(String fault, Predicate<Analyzer> absent) {
    assertThat(absent).as(fault).accepts(ANALYZERS.indexText());
  }

  /** Fault: half of a dictionary is loaded, up to a bad line or without it. */
  @Test
  void dictionary_withABadLine_isNotLoadedAtAll() {
    byte[] rules = "保洁, 清洁工\n保安 =>\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> SynonymRules.parse("gig.txt", rules, Lexicon.shipped().folding()))
        .hasMessageStartingWith("gig.txt:2: ");
  }

  /** Fault: offsets start anew, or go back, in the second value of a field. */
  @Test
  void fieldOfTwoValues_hasOffsetsThatGoOn() throws IOException {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    try (Directory directory = new ByteBuffersDirectory();
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(ANALYZERS.indexText()))) {
      // Lucene refuses a document whose offsets go back.
      writer.addDocument(
          List.of(
              new Field("text", "招叉车司机！", type),
              new Field("text", "保\u200B安🔥", type),
              new Field("text", AD, type)));
      assertThat(writer.getDocStats().numDocs).isEqualTo(1);
    }
  }

  private static Arguments fault(String name, Predicate<Analyzer> absent) {
    return Arguments.of(name, absent);
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    return AnalyzedTexts.terms(analyzer, text);
  }

  private static int finalOffset(Analyzer analyzer) {
    return read(analyzer, "招保安！！！", Integer.MAX_VALUE);
  }

  /** Reads up to {@code limit} tokens and answers the final offset. */
  private static int read(Analyzer analyzer, String text, int limit) {
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      for (int i = 0; i < limit && stream.incrementToken(); i++) {
        // Only where the stream stands matters.
      }
      stream.end();
      return offset.endOffset();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean correctsOffsets(Analyzer analyzer) {
    try (TokenStream stream =
        analyzer.tokenStream("text", new HTMLStripCharFilter(new StringReader("<b>保安</b>日结")))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      stream.incrementToken();
      stream.incrementToken();
      boolean right = term.toString().equals("日结") && offset.startOffset() == 9;
      stream.end();
      return right;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean offsetsSpellTheText(Analyzer analyzer) {
    return AnalyzedTexts.tokens(analyzer, AD).stream()
        .allMatch(token -> AD.substring(token.start(), token.end()).equals(token.term()));
  }

  private static boolean forgetsTail(Analyzer analyzer) {
    read(analyzer, AD.repeat(300), 1);
    return terms(analyzer, "保安").equals(List.of("保安"));
  }

  private static boolean blocksCutNothing(Analyzer analyzer) {
    return Stream.of("", " ", "  ", "保洁，")
        .map(shift -> shift + "招水电工，".repeat(3_000))
        .allMatch(text -> terms(analyzer, text).stream().filter("水电工"::equals).count() == 3_000);
  }

  private static boolean keepsTheTail(Analyzer analyzer) {
    return Stream.of(1, 511, 512, 513, 1_023, 4_094, 4_095, 4_096, 4_097, 8_192)
        .map(length -> "。".repeat(length) + "保安")
        .allMatch(text -> terms(analyzer, text).equals(List.of("保安")));
  }

  private static boolean startsNeverGoBack(Analyzer analyzer) {
    int last = 0;
    for (Token token : AnalyzedTexts.tokens(analyzer, AD)) {
      if (token.start() < last) {
        return false;
      }
      last = token.start();
    }
    return true;
  }

  private static boolean wordsAreNeighbours(Analyzer analyzer) {
    List<Token> tokens = AnalyzedTexts.tokens(analyzer, "招叉车司机日结");
    return position(tokens, "日结") - position(tokens, "叉车司机") == 1
        && position(tokens, "叉车") == position(tokens, "叉车司机");
  }

  private static int position(List<Token> tokens, String term) {
    return tokens.stream()
        .filter(token -> token.term().equals(term))
        .findFirst()
        .orElseThrow()
        .position();
  }

  private static boolean ignoresTheLocale(Analyzer analyzer) {
    // Turkish would make a dotless ı of I.
    return terms(analyzer, "IT WIFI").equals(List.of("it", "wifi"));
  }
}
