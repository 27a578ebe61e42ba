package io.yizhan.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text behind 。！？； and behind line ends; closing quotes stay with their sentence. Stateless.
 */
final class Sentences {

  private static final String ENDS = "。！？；!?;";
  private static final String CLOSING = "”’』」）)》\"";

  private Sentences() {}

  /** The sentences of a part of a text, without the white space between them. */
  static List<Span> of(String text, int start, int end) {
    List<Span> sentences = new ArrayList<>();
    int from = start;
    int at = start;
    while (at < end) {
      char c = text.charAt(at++);
      if (c == '\n' || ENDS.indexOf(c) >= 0) {
        while (at < end && CLOSING.indexOf(text.charAt(at)) >= 0) {
          at++;
        }
        add(text, from, at, sentences);
        from = at;
      }
    }
    add(text, from, end, sentences);
    return sentences;
  }

  /**
   * Whole sentences put together to parts of at most {@code longest} characters. A sentence that is
   * longer is a part of its own.
   */
  static List<Span> parts(String text, int start, int end, int longest) {
    Span whole = Span.trimmed(text, start, end);
    if (whole.length() <= longest) {
      return whole.length() == 0 ? List.of() : List.of(whole);
    }
    List<Span> parts = new ArrayList<>();
    for (Span sentence : of(text, start, end)) {
      int last = parts.size() - 1;
      if (last >= 0 && sentence.end() - parts.get(last).start() <= longest) {
        parts.set(last, new Span(parts.get(last).start(), sentence.end()));
      } else {
        parts.add(sentence);
      }
    }
    return parts;
  }

  private static void add(String text, int from, int to, List<Span> sentences) {
    Span sentence = Span.trimmed(text, from, to);
    if (sentence.length() > 0) {
      sentences.add(sentence);
    }
  }
}
