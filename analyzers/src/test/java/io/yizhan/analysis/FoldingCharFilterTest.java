package io.yizhan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.CharFolding;
import io.yizhan.lexicon.Lexicon;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldingCharFilterTest {

  private static final CharFolding FOLDING = Lexicon.load().folding();

  @Test
  void read_text_isFolded() throws IOException {
    assertThat(read("裝卸工３００元，ＣＮＣ 𠮷")).isEqualTo("装卸工300元,cnc 𠮷");
  }

  @Test
  void read_partOfABuffer_leavesTheRest() throws IOException {
    char[] buffer = "ＡＡＡＡ".toCharArray();
    try (Reader filter = filter("Ｂ")) {
      assertThat(filter.read(buffer, 1, 2)).isEqualTo(1);
      assertThat(buffer).containsExactly('Ａ', 'b', 'Ａ', 'Ａ');
      assertThat(filter.read(buffer, 0, 4)).isEqualTo(-1);
    }
  }

  @Test
  void read_oneCharacter_isFolded() throws IOException {
    try (Reader filter = filter("Ｃ")) {
      assertThat(filter.read()).isEqualTo('c');
      assertThat(filter.read()).isEqualTo(-1);
    }
  }

  @Test
  void correctOffset_any_isItself() throws IOException {
    try (FoldingCharFilter filter = filter("裝卸工")) {
      assertThat(filter.correctOffset(0)).isZero();
      assertThat(filter.correctOffset(3)).isEqualTo(3);
    }
  }

  @Property
  void read_anyText_keepsItsLength(@ForAll String text) throws IOException {
    assertThat(read(text)).hasSameSizeAs(text);
  }

  private static FoldingCharFilter filter(String text) {
    return new FoldingCharFilter(new StringReader(text), FOLDING);
  }

  private static String read(String text) throws IOException {
    StringWriter out = new StringWriter();
    try (Reader filter = filter(text)) {
      filter.transferTo(out);
    }
    return out.toString();
  }
}
