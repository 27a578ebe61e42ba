package io.yizhan.suggest;

import io.yizhan.analysis.hanlp.Pronunciations;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was typed, as the beginning of keys.
 *
 * <ul>
 *   <li>月 begins the characters of a value, and nothing else
 *   <li>yue and ys begin characters (cnc), sounds and initials
 *   <li>yue嫂 begins sounds as yuesao; since sao is other characters, too, {@link #agreesWith} asks
 *       for 嫂. So y嫂 begins initials as ys
 * </ul>
 *
 * Immutable.
 */
final class TypedText {

  private final byte[] text;
  private final Optional<byte[]> sound;
  private final Optional<byte[]> initials;
  private final List<String> characters;

  private TypedText(
      byte[] text, Optional<byte[]> sound, Optional<byte[]> initials, List<String> characters) {
    this.text = text;
    this.sound = sound;
    this.initials = initials;
    this.characters = characters;
  }

  /** Reads a folded text without spaces. */
  static TypedText of(String compact) {
    byte[] text = bytes(compact);
    boolean spelled = compact.chars().anyMatch(TypedText::isLetter);
    if (!spelled) {
      return new TypedText(text, Optional.empty(), Optional.empty(), List.of());
    }
    StringBuilder sound = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    String[] syllables = Pronunciations.syllables(compact);
    for (int i = 0; i < syllables.length; i++) {
      boolean chinese = !syllables[i].isEmpty() && Character.isIdeographic(compact.charAt(i));
      sound.append(chinese ? syllables[i] : compact.charAt(i));
      initials.append(chinese ? syllables[i].charAt(0) : compact.charAt(i));
    }
    return new TypedText(
        text,
        Optional.of(bytes(sound.toString())),
        Optional.of(bytes(initials.toString())),
        characters(compact));
  }

  /** What a key of this match has to begin with; empty when none can match so. */
  Optional<byte[]> prefix(Match match) {
    return switch (match) {
      case TEXT, LATER_TEXT -> Optional.of(text);
      case SOUND, LATER_SOUND -> sound;
      case INITIALS, LATER_INITIALS -> initials;
    };
  }

  /** Whether a value that sounds like it also has, in this order, the characters typed as such. */
  boolean agreesWith(Spelling value) {
    if (characters.isEmpty()) {
      return true;
    }
    String text = value.text();
    int from = 0;
    for (String run : characters) {
      int found = text.indexOf(run, from);
      if (found < 0) {
        return false;
      }
      from = found + run.length();
    }
    return true;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z';
  }

  /** The runs of Chinese characters. */
  private static List<String> characters(String compact) {
    List<String> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= compact.length(); i++) {
      boolean chinese = i < compact.length() && Character.isIdeographic(compact.charAt(i));
      if (!chinese) {
        if (i > start) {
          runs.add(compact.substring(start, i));
        }
        start = i + 1;
      }
    }
    return List.copyOf(runs);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
