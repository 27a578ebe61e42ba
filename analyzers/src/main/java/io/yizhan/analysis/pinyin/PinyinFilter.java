package io.yizhan.analysis.pinyin;

import io.yizhan.analysis.hanlp.Pronunciations;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Replaces each word by its sound.
 *
 * <ul>
 *   <li>月嫂 becomes yuesao, and with {@link PinyinForms#FULL_AND_INITIALS} also ys, at the same
 *       position
 *   <li>招 becomes zhao; one letter is no initials
 *   <li>4s店 becomes 4sdian, and 4sd
 *   <li>cnc and 200 pass through
 * </ul>
 *
 * <p>Sets term, position increment and type; offsets stay those of the word. Stands after a
 * tokenizer that gives words, {@link io.yizhan.analysis.hanlp.HanlpTokenizer}. One stream, one
 * thread. Allocates for every Chinese word; meant for titles and names, not for long texts.
 */
public final class PinyinFilter extends TokenFilter {

  /** Type of a whole word in letters. */
  public static final String TYPE_PINYIN = "pinyin";

  /** Type of the first letters of a word. */
  public static final String TYPE_INITIALS = "initials";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final PinyinForms forms;
  private final StringBuilder full = new StringBuilder();
  private final StringBuilder initials = new StringBuilder();

  /** The word whose initials come next, if any do. */
  private @Nullable State pending;

  /** Filters {@code input}. */
  public PinyinFilter(TokenStream input, PinyinForms forms) {
    super(input);
    this.forms = forms;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (pending != null) {
      restoreState(pending);
      pending = null;
      term.setEmpty().append(initials);
      position.setPositionIncrement(0);
      type.setType(TYPE_INITIALS);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    if (!spell(word)) {
      return true;
    }
    if (forms == PinyinForms.FULL_AND_INITIALS && initials.length() > 1) {
      pending = captureState();
    }
    term.setEmpty().append(full);
    type.setType(TYPE_PINYIN);
    return true;
  }

  /** Spells the word into the builders; false when it has no Chinese character with a reading. */
  private boolean spell(String word) {
    if (word.chars().noneMatch(Character::isIdeographic)) {
      return false;
    }
    full.setLength(0);
    initials.setLength(0);
    boolean chinese = false;
    String[] syllables = Pronunciations.syllables(word);
    for (int i = 0; i < syllables.length; i++) {
      if (syllables[i].isEmpty()) {
        full.append(word.charAt(i));
        initials.append(word.charAt(i));
      } else {
        full.append(syllables[i]);
        initials.append(syllables[i].charAt(0));
        chinese = true;
      }
    }
    return chinese;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending = null;
  }
}
