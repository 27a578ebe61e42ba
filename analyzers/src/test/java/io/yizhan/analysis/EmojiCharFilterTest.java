package io.yizhan.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;
import org.junit.Test;

/** What is taken out, what stays, and where the rest then stands in the source. */
public class EmojiCharFilterTest extends BaseTokenStreamTestCase {

  @Test
  public void read_emojiOfTwoChars_isTwoSpaces() throws IOException {
    assertEquals("  急招  保安", read("🔥急招👷保安"));
  }

  @Test
  public void read_emojiOfOneChar_isOneSpace() throws IOException {
    assertEquals(" 日结 电话 ", read("✅日结☎电话⭐"));
  }

  @Test
  public void read_familyWithJoiners_isBlank() throws IOException {
    assertEquals("招阿姨", read("招👨\u200D👩\u200D👧阿姨").replace(" ", ""));
  }

  @Test
  public void read_keycap_isItsDigit() throws IOException {
    assertEquals("300元", read("3\uFE0F\u20E30\uFE0F\u20E30\uFE0F\u20E3元"));
  }

  @Test
  public void read_invisibleCharacters_vanish() throws IOException {
    assertEquals("保安招聘", read("\uFEFF保\u200B安\u00AD招\u2060聘\u202E"));
  }

  @Test
  public void read_onlyInvisible_isEmpty() throws IOException {
    assertEquals("", read("\u200B".repeat(5_000)));
  }

  @Test
  public void read_lettersSignsAndRareCharacters_stay() throws IOException {
    String text = "①保安 ㎡ 𠮷 #1 *2 c++ 200元/天 №";
    assertEquals(text, read(text));
  }

  @Test
  public void read_emojiOverABufferBorder_isBlank() throws IOException {
    StringWriter out = new StringWriter();
    try (Reader filter = new EmojiCharFilter(new StringReader("a🔥b🔥"))) {
      char[] one = new char[1];
      while (filter.read(one, 0, 1) > 0) {
        out.write(one);
      }
    }
    assertEquals("a  b  ", out.toString());
  }

  @Test
  public void read_rangeOfABuffer_leavesTheRest() throws IOException {
    char[] buffer = "xxxxxx".toCharArray();
    try (Reader filter = new EmojiCharFilter(new StringReader("\u200B保\u200B安"))) {
      assertEquals(2, filter.read(buffer, 1, 4));
      assertEquals("x保安", new String(buffer, 0, 3));
      assertEquals('x', buffer[5]);
    }
  }

  @Test
  public void correctOffset_afterVanishedCharacters_pointsIntoTheSource() throws IOException {
    try (CharFilter filter = new EmojiCharFilter(new StringReader("\uFEFF保\u200B安，日结"))) {
      filter.transferTo(new StringWriter());
      assertEquals(1, filter.correctOffset(0));
      assertEquals(3, filter.correctOffset(1));
      assertEquals(4, filter.correctOffset(2));
      assertEquals(7, filter.correctOffset(5));
    }
  }

  @Test
  public void random_text_keepsTheContract() throws IOException {
    try (Analyzer analyzer = wholeTexts()) {
      checkRandomData(random(), analyzer, 1_000 * RANDOM_MULTIPLIER, 60);
    }
  }

  @Test
  public void random_emojiText_keepsTheContract() throws IOException {
    String[] pieces = {"保安", "\u200B", "🔥", "3\uFE0F\u20E3", " ", "👷🏽", "a", "\uFEFF"};
    try (Analyzer analyzer = wholeTexts()) {
      for (int i = 0; i < 1_000; i++) {
        StringBuilder text = new StringBuilder();
        for (int piece = random().nextInt(20); piece > 0; piece--) {
          text.append(pieces[random().nextInt(pieces.length)]);
        }
        checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), text.toString());
      }
    }
  }

  @Test
  public void random_textAndFolding_keepsTheContract() throws IOException {
    try (Analyzer analyzer =
        CustomAnalyzer.builder()
            .addCharFilter("yizhanEmoji")
            .addCharFilter("yizhanFolding")
            .withTokenizer("whitespace")
            .build()) {
      checkRandomData(random(), analyzer, 1_000 * RANDOM_MULTIPLIER, 60);
    }
  }

  private static Analyzer wholeTexts() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer tokenizer = new MockTokenizer(MockTokenizer.WHITESPACE, false);
        return new TokenStreamComponents(tokenizer);
      }

      @Override
      protected Reader initReader(String fieldName, Reader reader) {
        return new EmojiCharFilter(reader);
      }
    };
  }

  private static String read(String text) throws IOException {
    StringWriter out = new StringWriter();
    try (Reader filter = new EmojiCharFilter(new StringReader(text))) {
      filter.transferTo(out);
    }
    return out.toString();
  }
}
