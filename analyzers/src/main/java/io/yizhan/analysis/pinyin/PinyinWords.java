package io.yizhan.analysis.pinyin;

import io.yizhan.analysis.hanlp.Pronunciations;
import io.yizhan.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Knows where words end in letters typed without spaces: yuesaobaojie is yuesao and baojie.
 *
 * <p>Letters are cut into as few pieces as possible, each the sound of a known word or a syllable.
 * Immutable; safe for any thread. O(n) hash reads a character, n ≤ {@value #MAX_WORD_LETTERS}.
 */
public final class PinyinWords {

  /** The longest word that is looked for. */
  private static final int MAX_WORD_LETTERS = 48;

  /** Longer input is not cut. */
  private static final int MAX_LETTERS = 256;

  private final Set<String> words = new HashSet<>();
  private final Set<String> syllables = Pronunciations.allSyllables();

  private PinyinWords(Collection<String> words) {
    for (String word : words) {
      if (word.chars().allMatch(Character::isIdeographic)) {
        String[] read = Pronunciations.syllables(word);
        this.words.add(String.join("", read));
      }
    }
  }

  /** The sounds of the lexicon's words. */
  public static PinyinWords of(Lexicon lexicon) {
    return new PinyinWords(lexicon.wholeWords());
  }

  /** Where the pieces end, the last at the end of the text; empty when it cannot be cut so. */
  List<Integer> ends(String letters) {
    int length = letters.length();
    if (length > MAX_LETTERS) {
      return List.of();
    }
    int[] pieces = new int[length + 1];
    int[] starts = new int[length + 1];
    for (int end = 1; end <= length; end++) {
      pieces[end] = Integer.MAX_VALUE;
      for (int start = Math.max(0, end - MAX_WORD_LETTERS); start < end; start++) {
        if (pieces[start] < pieces[end] - 1 && isPiece(letters.substring(start, end))) {
          pieces[end] = pieces[start] + 1;
          starts[end] = start;
        }
      }
    }
    List<Integer> ends = new ArrayList<>();
    if (length > 0 && pieces[length] < Integer.MAX_VALUE) {
      for (int end = length; end > 0; end = starts[end]) {
        ends.addFirst(end);
      }
    }
    return ends;
  }

  private boolean isPiece(String letters) {
    return words.contains(letters) || syllables.contains(letters);
  }
}
