package io.yizhan.spelling;

import io.yizhan.spelling.Correction.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Replaces words typed by their sound: yuesao, yue嫂 and bao安. The letters must spell all the
 * readings of a word between them; what is typed in Chinese must be the word's own characters. Of
 * several words the one with most typed characters wins, then the longer. Immutable; safe for any
 * thread.
 */
final class LetterCorrector {

  /** Two letters are an abbreviation or a syllable of anything. */
  private static final int MIN_LETTERS = 3;

  private final Vocabulary vocabulary;

  LetterCorrector(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The replacements in a folded text. */
  List<Span> correct(String text) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = lettersEnd(text, at);
      if (end - at >= MIN_LETTERS && !isDigitBeside(text, at, end)) {
        longest(text, at, end).ifPresent(spans::add);
      }
      at = Math.max(end, at + 1);
    }
    return spans;
  }

  private Optional<Span> longest(String text, int start, int end) {
    for (int around = Vocabulary.MAX_WORD_CHARS; around >= 0; around--) {
      for (int before = Math.min(around, start); before >= 0; before--) {
        int from = start - before;
        int to = end + around - before;
        if (to <= text.length() && isChinese(text, from, start) && isChinese(text, end, to)) {
          String word = word(text, from, start, end, to);
          if (!word.isEmpty()) {
            return Optional.of(new Span(from, to, word));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The word with these characters around letters that spell the rest; empty for none. */
  private String word(String text, int from, int start, int end, int to) {
    String head = text.substring(from, start);
    String tail = text.substring(end, to);
    String typed = Sounds.typed(head) + text.substring(start, end) + Sounds.typed(tail);
    for (Vocabulary.Word word : vocabulary.typed(typed)) {
      if (word.text().startsWith(head) && word.text().endsWith(tail)) {
        return word.text();
      }
    }
    return "";
  }

  private static boolean isChinese(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(Character::isIdeographic);
  }

  private static int lettersEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
      end++;
    }
    return end;
  }

  private static boolean isDigitBeside(String text, int start, int end) {
    return (start > 0 && Character.isDigit(text.charAt(start - 1)))
        || (end < text.length() && Character.isDigit(text.charAt(end)));
  }
}
