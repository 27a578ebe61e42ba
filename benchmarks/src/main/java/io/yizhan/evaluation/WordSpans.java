package io.yizhan.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text cut into words, as places: comparable whoever cut it. What holds no letter and no digit is
 * no word; each run of one sign counts as one piece, so that —— is the same cut as — —.
 *
 * @param spans every char of the text but white space is in just one
 */
record WordSpans(Set<Span> spans) {

  /** A piece of the text, in chars. */
  record Span(int start, int end) {}

  /** Copies the set. */
  WordSpans {
    spans = Set.copyOf(spans);
  }

  /** The cut of a text by these words, in the order of the text; signs may be left out. */
  static WordSpans of(String text, List<Span> words) {
    Set<Span> spans = new HashSet<>();
    int reached = 0;
    for (Span word : words) {
      if (text.substring(word.start, word.end).codePoints().anyMatch(Character::isLetterOrDigit)) {
        addSigns(text, reached, word.start, spans);
        spans.add(word);
        reached = word.end;
      }
    }
    addSigns(text, reached, text.length(), spans);
    return new WordSpans(spans);
  }

  /** The cut that written-out words, one after the other, make of their text. */
  static WordSpans ofWords(List<String> words) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      spans.add(new Span(at, at + word.length()));
      at += word.length();
    }
    return of(String.join("", words), spans);
  }

  /** How many pieces both cuts have. */
  int common(WordSpans other) {
    return (int) spans.stream().filter(other.spans::contains).count();
  }

  private static void addSigns(String text, int from, int to, Set<Span> spans) {
    int start = from;
    for (int i = from; i < to; i++) {
      boolean runEnds = i + 1 == to || text.charAt(i + 1) != text.charAt(i);
      if (runEnds) {
        if (!Character.isWhitespace(text.charAt(i))) {
          spans.add(new Span(start, i + 1));
        }
        start = i + 1;
      }
    }
  }
}
