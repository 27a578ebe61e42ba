package io.yizhan.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * Takes emoji and invisible characters out of the way of words.
 *
 * <ul>
 *   <li>🔥急招🔥保安 becomes two spaces, 急招, two spaces, 保安: an emoji parts words and is none
 *   <li>3️⃣00元 becomes 300元: of a keycap the digit stays
 *   <li>保{@code U+200B}安 becomes 保安: zero-width characters, soft hyphens, variation selectors and
 *       direction marks vanish, whoever put them in to be found by no one
 *   <li>①保安 and ㎡ are no emoji and stay
 * </ul>
 *
 * <p>Offsets are corrected: a word with an invisible character inside ends where it ends in the
 * source text. One reader, one thread. A table read a character; allocates only where characters
 * vanish. Weakness: letters drawn as emoji (🆓) are not read.
 */
public final class EmojiCharFilter extends BaseCharFilter {

  private static final byte KEEP = 0;
  private static final byte DROP = 1;
  private static final byte BLANK = 2;

  private static final byte[] ACTIONS = actions();

  /** The chars given out so far, the base of the next correction. */
  private int written;

  private int dropped;

  /** Whether the last char was the first half of an emoji. */
  private boolean insideEmoji;

  /** Filters {@code input}, which may be a {@link CharFilter} itself. */
  public EmojiCharFilter(Reader input) {
    super(input);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    while (true) {
      int read = input.read(buffer, offset, length);
      if (read <= 0) {
        return read;
      }
      int kept = filter(buffer, offset, read);
      if (kept > 0) {
        return kept;
      }
    }
  }

  private int filter(char[] buffer, int offset, int read) {
    int out = offset;
    for (int in = offset; in < offset + read; in++) {
      char c = buffer[in];
      byte action = ACTIONS[c];
      if (insideEmoji && Character.isLowSurrogate(c)) {
        action = BLANK;
      }
      insideEmoji = action == BLANK && Character.isHighSurrogate(c);
      if (action == DROP) {
        dropped++;
        addOffCorrectMap(written + out - offset, dropped);
        continue;
      }
      buffer[out++] = action == KEEP ? c : ' ';
    }
    written += out - offset;
    return out - offset;
  }

  private static byte[] actions() {
    byte[] actions = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < actions.length; c++) {
      // Planes of pictures: U+1F000..U+1FBFF hold no letter of any script.
      if (Character.isExtendedPictographic(c) || (c >= 0xD83C && c <= 0xD83E)) {
        actions[c] = BLANK;
      } else if (isInvisible((char) c)) {
        actions[c] = DROP;
      }
    }
    return actions;
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT
        || (c >= '\uFE00' && c <= '\uFE0F')
        || c == '\u20E3'
        || c == '\u034F';
  }
}
