package io.yizhan.lexicon;

import java.text.Normalizer;
import java.util.Map;

/**
 * Folds characters one to one, so that the same word written in other ways meets and no offset
 * moves.
 *
 * <ul>
 *   <li>full width to half width: ３００Ａ becomes 300a, the ideographic space becomes a space
 *   <li>capitals to small letters: CNC becomes cnc
 *   <li>traditional to simplified: 裝卸工 becomes 装卸工
 *   <li>radicals and compatibility forms, which copying from a PDF leaves behind, to the characters
 *       they look like: ⽉嫂 becomes 月嫂, ⻋ becomes 车
 * </ul>
 *
 * <p>Idempotent, independent of the locale, safe for any thread; one array read a character.
 * Weaknesses: characters that stand for several simplified ones take the commonest (發 and 髮 both
 * become 发); characters that are simplified ones too, as 乾 and 著, stay; characters beyond the basic
 * plane, and signs that would become two characters (㎡), stay.
 */
public final class CharFolding {

  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_SHIFT = 0xFEE0;
  private static final char IDEOGRAPHIC_SPACE = '\u3000';

  /** Radicals to which Unicode gives no everyday character, and these characters. */
  private static final String RADICALS = "⺟⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰";

  private static final String RADICAL_CHARACTERS = "母民西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙";

  private final char[] folded = new char[Character.MAX_VALUE + 1];

  /** A folding with the given traditional → simplified pairs, none of which is a chain. */
  CharFolding(Map<Character, Character> simplified) {
    for (int c = 0; c < folded.length; c++) {
      char plain = Character.toLowerCase(halfWidth(unified((char) c)));
      folded[c] = simplified.getOrDefault(plain, plain);
    }
  }

  /** The folded character; a surrogate is returned as it is. */
  public char fold(char c) {
    return folded[c];
  }

  /**
   * The form under which names are looked up: compatibility forms composed (NFKC), every character
   * folded, surrounding white space gone. Unlike {@link #fold(char)} this may change the length.
   */
  public String foldName(String name) {
    String composed = isComposed(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
    int same = 0;
    while (same < composed.length() && fold(composed.charAt(same)) == composed.charAt(same)) {
      same++;
    }
    if (same == composed.length()) {
      return composed.strip();
    }
    StringBuilder out = new StringBuilder(composed.length()).append(composed, 0, same);
    for (int i = same; i < composed.length(); i++) {
      out.append(fold(composed.charAt(i)));
    }
    return out.toString().strip();
  }

  /** Whether NFKC changes nothing for certain: signs of ASCII and everyday ideographs alone. */
  private static boolean isComposed(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > '~' && (c < '\u4E00' || c > '\u9FFF')) {
        return false;
      }
    }
    return true;
  }

  /** The everyday character for a radical or a compatibility ideograph; any other as it is. */
  private static char unified(char c) {
    int radical = RADICALS.indexOf(c);
    if (radical >= 0) {
      return RADICAL_CHARACTERS.charAt(radical);
    }
    boolean compatible = (c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF');
    if (!compatible) {
      return c;
    }
    String composed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    return composed.length() == 1 ? composed.charAt(0) : c;
  }

  private static char halfWidth(char c) {
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      return (char) (c - FULL_WIDTH_SHIFT);
    }
    return c == IDEOGRAPHIC_SPACE ? ' ' : c;
  }
}
