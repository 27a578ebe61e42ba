package io.yizhan.occupation;

import io.yizhan.occupation.TitleCleaner.CleanTitle;
import java.util.Arrays;

/**
 * The character n-grams of a title, each packed into a {@code long}.
 *
 * <p>Of the core those of 1 to 3 characters, its ends marked: 焊工 gives 焊, 工, ^焊, 焊工, 工$, ^焊工, 焊工$.
 * Of the words around it those of 1 and 2, kept apart by a bit, so that 物业 as an employer and 物业 as
 * the trade are two things. Stateless.
 */
final class TitleGrams {

  private static final int CORE_LONGEST = 3;
  private static final int AROUND_LONGEST = 2;
  private static final int CHAR_BITS = 16;
  private static final long AROUND = 1L << (CORE_LONGEST * CHAR_BITS);
  private static final char START = '^';
  private static final char END = '$';

  private TitleGrams() {}

  /** The n-grams, sorted, each as often as it occurs. */
  static long[] of(CleanTitle title) {
    String core = title.core();
    String around = title.around();
    long[] grams =
        new long[CORE_LONGEST * (core.length() + 2) + AROUND_LONGEST * (around.length() + 2)];
    int size = core.isEmpty() ? 0 : add(core, CORE_LONGEST, 0, grams, 0);
    if (!around.isEmpty()) {
      size = add(around, AROUND_LONGEST, AROUND, grams, size);
    }
    Arrays.sort(grams, 0, size);
    return Arrays.copyOf(grams, size);
  }

  /** Whether the n-gram is of the words around the core. */
  static boolean isAround(long gram) {
    return gram >= AROUND;
  }

  private static int add(String text, int longest, long mark, long[] grams, int from) {
    int size = from;
    for (int start = -1; start <= text.length(); start++) {
      long gram = 0;
      for (int length = 1; length <= longest && start + length <= text.length() + 1; length++) {
        char c = at(text, start + length - 1);
        gram = gram << CHAR_BITS | c;
        if (length > 1 || isLetter(c)) {
          grams[size++] = gram | mark;
        }
      }
    }
    return size;
  }

  private static char at(String text, int index) {
    if (index < 0) {
      return START;
    }
    return index < text.length() ? text.charAt(index) : END;
  }

  private static boolean isLetter(char c) {
    return c != START && c != END && c != ' ';
  }
}
