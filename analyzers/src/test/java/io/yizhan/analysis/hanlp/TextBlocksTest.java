package io.yizhan.analysis.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextBlocksTest {

  private final TextBlocks blocks = new TextBlocks();

  @Test
  void next_emptyText_isTheEnd() throws IOException {
    blocks.reset();
    assertThat(blocks.next(new StringReader(""), 0)).isFalse();
    assertThat(blocks.charsRead()).isZero();
  }

  @Test
  void next_shortText_isOneSafeBlock() throws IOException {
    blocks.reset();
    Reader text = new StringReader("招保安");
    assertThat(blocks.next(text, 0)).isTrue();
    assertThat(blocks.limit()).isEqualTo(3);
    assertThat(blocks.endsSafely()).isTrue();
    assertThat(blocks.next(text, 3)).isFalse();
    assertThat(blocks.charsRead()).isEqualTo(3);
  }

  @Test
  void next_longText_endsAfterItsLastSeparator() throws IOException {
    blocks.reset();
    Reader text = new StringReader("工".repeat(4_000) + "。" + "人".repeat(500));
    assertThat(blocks.next(text, 0)).isTrue();
    assertThat(blocks.limit()).isEqualTo(4_001);
    assertThat(blocks.endsSafely()).isTrue();
    assertThat(blocks.next(text, 4_001)).isTrue();
    assertThat(blocks.base()).isEqualTo(4_001);
    assertThat(blocks.limit()).isEqualTo(500);
    assertThat(blocks.buffer()[0]).isEqualTo('人');
  }

  @Test
  void next_noSeparator_isUnsafe() throws IOException {
    blocks.reset();
    assertThat(blocks.next(new StringReader("工".repeat(5_000)), 0)).isTrue();
    assertThat(blocks.limit()).isEqualTo(TextBlocks.BLOCK_CHARS);
    assertThat(blocks.endsSafely()).isFalse();
  }

  @Test
  void next_surrogatePairOnTheBorder_isNotParted() throws IOException {
    blocks.reset();
    assertThat(blocks.next(new StringReader("工" + "𠮷".repeat(3_000)), 0)).isTrue();
    assertThat(blocks.limit()).isEqualTo(TextBlocks.BLOCK_CHARS - 1);
  }

  @Test
  void reset_afterALongText_startsAnew() throws IOException {
    blocks.reset();
    blocks.next(new StringReader("工。".repeat(4_000)), 0);
    blocks.reset();
    assertThat(blocks.next(new StringReader("人"), 0)).isTrue();
    assertThat(blocks.base()).isZero();
    assertThat(blocks.limit()).isEqualTo(1);
    assertThat(blocks.buffer()[0]).isEqualTo('人');
  }

  /** A reader may return fewer characters than were asked for: the blocks must not show it. */
  @Property(tries = 100)
  void next_dribblingReader_givesTheWholeText(
      @ForAll @IntRange(min = 1, max = 9_000) int length,
      @ForAll @IntRange(min = 1, max = 700) int step)
      throws IOException {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(i % 37 == 0 ? '，' : (char) ('一' + i % 997));
    }
    blocks.reset();
    Reader reader = new DribblingReader(text.toString(), step);
    StringBuilder seen = new StringBuilder(length);
    int consumed = 0;
    while (blocks.next(reader, consumed)) {
      assertThat(blocks.base()).isEqualTo(seen.length());
      consumed = blocks.limit();
      seen.append(blocks.buffer(), 0, consumed);
    }
    assertThat(seen).hasToString(text.toString());
    assertThat(blocks.charsRead()).isEqualTo(length);
  }

  /** Gives at most {@code step} characters a call. */
  private static final class DribblingReader extends Reader {
    private final StringReader text;
    private final int step;

    DribblingReader(String text, int step) {
      this.text = new StringReader(text);
      this.step = step;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      return text.read(buffer, offset, Math.min(length, step));
    }

    @Override
    public void close() {
      text.close();
    }
  }
}
