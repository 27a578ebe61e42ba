package io.yizhan.analysis.pinyin;

import io.yizhan.analysis.hanlp.Pronunciations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query in letters, in Chinese or in both as the sounds of words.
 *
 * <ul>
 *   <li>yue嫂 becomes yuesao; bao安 becomes baoan
 *   <li>yuesaobaojie becomes yuesao baojie
 *   <li>月嫂 becomes yuesao
 *   <li>ys, cnc, c1 and 200 stay
 * </ul>
 *
 * <p>Letters and single characters that touch are put together and cut anew by {@link PinyinWords},
 * so that 月搔, which is no word, is yuesao too; a piece's offsets are those of the words it begins
 * and ends in. Stands after {@link io.yizhan.analysis.hanlp.HanlpTokenizer} in query mode. One
 * stream, one thread. Allocates: for queries, not for texts.
 */
public final class PinyinQueryFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

  private final PinyinWords words;

  /** Words that touch each other, read ahead. */
  private final List<Piece> run = new ArrayList<>();

  /** What comes out next, from {@link #next} on. */
  private final List<Piece> out = new ArrayList<>();

  private int next;

  /** A word that was read and belongs to the next run. */
  private @Nullable Piece ahead;

  private boolean exhausted;

  /** Filters {@code input}. */
  public PinyinQueryFilter(TokenStream input, PinyinWords words) {
    super(input);
    this.words = words;
  }

  private record Piece(String text, int start, int end) {
    /** Whether it may be a part of a word: letters, or one Chinese character. */
    boolean isLoose() {
      return text.chars().allMatch(c -> c >= 'a' && c <= 'z')
          || (text.length() == 1 && isChinese());
    }

    private boolean isChinese() {
      return text.chars().allMatch(Character::isIdeographic);
    }

    /** The same in letters where it is Chinese and has a reading. */
    Piece spelled() {
      String sound = isChinese() ? String.join("", Pronunciations.syllables(text)) : "";
      return sound.isEmpty() ? this : new Piece(sound, start, end);
    }
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (next == out.size()) {
      out.clear();
      next = 0;
      if (!readRun()) {
        return false;
      }
      spellRun();
    }
    Piece piece = out.get(next++);
    clearAttributes();
    term.append(piece.text());
    offset.setOffset(piece.start(), piece.end());
    return true;
  }

  private boolean readRun() throws IOException {
    run.clear();
    if (ahead != null) {
      run.add(ahead);
      ahead = null;
    }
    while (!exhausted) {
      exhausted = !input.incrementToken();
      if (exhausted) {
        break;
      }
      Piece piece = new Piece(term.toString(), offset.startOffset(), offset.endOffset());
      if (!run.isEmpty() && !joins(piece)) {
        ahead = piece;
        break;
      }
      run.add(piece);
    }
    return !run.isEmpty();
  }

  private boolean joins(Piece piece) {
    Piece last = run.getLast();
    return last.end() == piece.start() && piece.isLoose() && last.isLoose();
  }

  private void spellRun() {
    List<Piece> spelled = run.stream().map(Piece::spelled).toList();
    if (!run.getFirst().isLoose()) {
      out.addAll(spelled);
      return;
    }
    StringBuilder letters = new StringBuilder();
    spelled.forEach(piece -> letters.append(piece.text()));
    List<Integer> ends = words.ends(letters.toString());
    if (ends.isEmpty()) {
      out.addAll(spelled);
      return;
    }
    int start = 0;
    for (int end : ends) {
      out.add(
          new Piece(
              letters.substring(start, end),
              holding(spelled, start).start(),
              holding(spelled, end - 1).end()));
      start = end;
    }
  }

  /** The word that letter {@code at} of all the words together belongs to. */
  private static Piece holding(List<Piece> spelled, int at) {
    int left = at;
    for (Piece piece : spelled) {
      if (left < piece.text().length()) {
        return piece;
      }
      left -= piece.text().length();
    }
    throw new IndexOutOfBoundsException(at);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    run.clear();
    out.clear();
    next = 0;
    ahead = null;
    exhausted = false;
  }
}
