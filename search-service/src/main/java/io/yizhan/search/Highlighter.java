package io.yizhan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Marks the words of a query in a text that is shown: 急招保洁员 gives {@code 急招<em>保洁员</em>}.
 *
 * <p>The text is analysed once, as it was indexed, and marked where the terms' offsets point, so
 * what is marked is what was found and nothing is folded in what is shown. The result is HTML:
 * everything of the text is escaped. Overlapping marks become one.
 *
 * <p>One of these serves one query; safe for any thread. Cost is that of segmenting the text, and
 * allocates by marks and not by tokens.
 */
public final class Highlighter {

  private static final String ENDS_OF_SENTENCES = "。！？；!?;\n";
  private static final String GAP = "…";

  private final Analyzer analyzer;
  private final CharArraySet words;

  /** Marks these terms of an analyzer. */
  public Highlighter(Analyzer analyzer, Collection<String> words) {
    this.analyzer = analyzer;
    this.words = CharArraySet.unmodifiableSet(new CharArraySet(words, false));
  }

  /** The whole text with its marks; empty when there are none. */
  public Optional<String> whole(String field, String text) throws IOException {
    List<Mark> marks = marks(field, text);
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder html = new StringBuilder();
    append(text, 0, text.length(), marks, html);
    return Optional.of(html.toString());
  }

  /**
   * The sentences with the most different words marked, the first of equals, in the order of the
   * text and with {@value #GAP} where something between them is left out; empty when nothing is
   * marked.
   */
  Optional<String> sentences(String field, String text, int most) throws IOException {
    List<Mark> marks = marks(field, text);
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    List<Sentence> best = new ArrayList<>(markedSentences(text, marks));
    best.sort(Comparator.comparingInt(Sentence::differentWords).reversed());
    best = new ArrayList<>(best.subList(0, Math.min(most, best.size())));
    best.sort(Comparator.comparingInt(Sentence::start));
    StringBuilder html = new StringBuilder();
    int shown = best.getFirst().start;
    for (Sentence sentence : best) {
      if (sentence.start > shown) {
        html.append(GAP);
      }
      append(text, sentence.start, sentence.end, marks, html);
      shown = sentence.end;
    }
    return Optional.of(html.toString());
  }

  private record Mark(int start, int end) {}

  private record Sentence(int start, int end, int differentWords) {}

  private List<Mark> marks(String field, String text) throws IOException {
    List<Mark> marks = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (words.contains(term.buffer(), 0, term.length())) {
          add(offset.startOffset(), offset.endOffset(), marks);
        }
      }
      stream.end();
    }
    return marks;
  }

  /** Adds a mark; token offsets never go back, so only the last one can overlap it. */
  private static void add(int start, int end, List<Mark> marks) {
    if (!marks.isEmpty() && start < marks.getLast().end) {
      Mark last = marks.removeLast();
      marks.add(new Mark(last.start, Math.max(last.end, end)));
    } else {
      marks.add(new Mark(start, end));
    }
  }

  private static List<Sentence> markedSentences(String text, List<Mark> marks) {
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    int start = 0;
    while (at < marks.size()) {
      int end = endOfSentence(text, Math.max(start, marks.get(at).start));
      start = startOfSentence(text, start, marks.get(at).start);
      Set<String> different = new HashSet<>();
      for (; at < marks.size() && marks.get(at).start < end; at++) {
        end = Math.max(end, marks.get(at).end);
        different.add(text.substring(marks.get(at).start, marks.get(at).end));
      }
      sentences.add(new Sentence(start, end, different.size()));
      start = end;
    }
    return sentences;
  }

  /** One past the end mark of the sentence that a place lies in. */
  private static int endOfSentence(String text, int from) {
    int end = from;
    while (end < text.length()) {
      if (ENDS_OF_SENTENCES.indexOf(text.charAt(end++)) >= 0) {
        break;
      }
    }
    return end;
  }

  /** Where the sentence of a place begins, not before {@code least}. */
  private static int startOfSentence(String text, int least, int place) {
    int start = place;
    while (start > least && ENDS_OF_SENTENCES.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** Appends a part of the text with the marks that lie in it. */
  private static void append(
      String text, int start, int end, List<Mark> marks, StringBuilder html) {
    int at = start;
    for (Mark mark : marks) {
      if (mark.start >= start && mark.end <= end) {
        escape(text, at, mark.start, html);
        html.append("<em>");
        escape(text, mark.start, mark.end, html);
        html.append("</em>");
        at = mark.end;
      }
    }
    escape(text, at, end, html);
  }

  private static void escape(String text, int start, int end, StringBuilder html) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#x27;");
        case '/' -> html.append("&#x2F;");
        default -> html.append(c);
      }
    }
  }
}
