package io.yizhan.policy;

import io.yizhan.policy.Marker.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Splits a text into its lines, and a line at the numbers within it: many pages were saved with
 * their line ends lost.
 *
 * <pre>
 * 凭下列材料办理：（一）身份证；（二）社保卡。   becomes 凭下列材料办理： | （一）身份证； | （二）社保卡。
 * 一、支持对象 在本区就业的零工。 二、标准 …      becomes 一、支持对象 | 在本区就业的零工。 | 二、标准 | …
 * </pre>
 *
 * <p>A number within a line counts when it stands behind the end of a sentence, a colon or (for the
 * wider levels) white space, and is 1 or follows the last one of its level; so 依照第（二）项 and 达到2.5倍
 * stay whole. Used once, by one thread.
 */
final class LineSplitter {

  private static final int LONGEST_TITLE = 30;
  private static final String ENDS = "。；;：:！？!?";

  private final String text;
  private final boolean titles;
  private final List<TextLine> lines = new ArrayList<>();
  private final Map<Level, Integer> last = new EnumMap<>(Level.class);

  private LineSplitter(String text, boolean titles) {
    this.text = text;
    this.titles = titles;
  }

  /** The lines of a text in order; blank ones are left out. */
  static List<TextLine> split(String text) {
    return split(new LineSplitter(text, true), 0, text.length());
  }

  /** The lines of a passage, in which no line has a title before it. */
  static List<TextLine> split(String text, int start, int end) {
    return split(new LineSplitter(text, false), start, end);
  }

  private static List<TextLine> split(LineSplitter splitter, int start, int end) {
    String text = splitter.text;
    int from = start;
    while (from < end) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 || feed > end ? end : feed;
      splitter.line(from, to);
      from = to + 1;
    }
    return List.copyOf(splitter.lines);
  }

  private void line(int from, int to) {
    int start = skipBlank(from, to);
    int hashes = 0;
    while (start + hashes < to && text.charAt(start + hashes) == '#') {
      hashes++;
    }
    start = skipBlank(start + hashes, to);
    if (start == to) {
      return;
    }
    Optional<Marker> marker = Marker.at(text, start, to).filter(found -> beginsALine(found, to));
    marker.ifPresent(this::remember);
    int part = start;
    int at = marker.map(Marker::end).orElse(start + 1);
    while (at < to) {
      Optional<Marker> inner =
          mayBegin(part, at)
              ? Marker.at(text, at, to).filter(this::followsOn).filter(this::mayStandWithin)
              : Optional.empty();
      if (inner.isPresent()) {
        add(part, at, part == start ? hashes : 0, marker);
        part = at;
        marker = inner;
        remember(inner.get());
        at = inner.get().end();
      } else {
        at++;
      }
    }
    add(part, to, part == start ? hashes : 0, marker);
  }

  private void add(int from, int to, int hashes, Optional<Marker> marker) {
    int start = skipBlank(from, to);
    int end = to;
    while (end > start && Span.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    int title = hashes > 0 ? -1 : marker.map(found -> titleEnd(found, to)).orElse(-1);
    if (title > 0) {
      lines.add(new TextLine(start, title, 0, marker));
      lines.add(new TextLine(skipBlank(title, end), end, 0, Optional.empty()));
    } else {
      lines.add(new TextLine(start, end, hashes, marker));
    }
  }

  /** Where the title of 一、支持对象 在本区就业的零工。 ends; -1 when there is none. */
  private int titleEnd(Marker marker, int to) {
    if (!titles
        || last.containsKey(Level.ARTICLE)
        || !marker.level().isOutline()
        || marker.level().compareTo(Level.HAN_BRACKET) > 0) {
      return -1;
    }
    int from = skipBlank(marker.end(), to);
    for (int at = from; at < to && at - from <= LONGEST_TITLE; at++) {
      char c = text.charAt(at);
      if (Span.isBlank(c)) {
        return at - from >= 2 && skipBlank(at, to) < to ? at : -1;
      }
      if (ENDS.indexOf(c) >= 0 || c == '，' || c == ',') {
        return -1;
      }
    }
    return -1;
  }

  /** Whether an article is one, and not the reference 第十条第二款规定的 that happens to begin a line. */
  private boolean beginsALine(Marker marker, int to) {
    if (marker.level() != Level.ARTICLE || marker.end() >= to) {
      return true;
    }
    char next = text.charAt(marker.end());
    return Span.isBlank(next)
        || "：:【(（".indexOf(next) >= 0
        || (followsOn(marker) && isNoReference(next));
  }

  private static boolean isNoReference(char next) {
    return "第款项规所和至与或及、，,的中".indexOf(next) < 0;
  }

  private boolean followsOn(Marker marker) {
    int before = last.getOrDefault(marker.level(), 0);
    boolean again = marker.label().contains("之") && marker.number() == before;
    return marker.number() == 1 || marker.number() == before + 1 || again;
  }

  /** Whether a number may begin here: behind white space or the end of a sentence. */
  private boolean mayBegin(int part, int at) {
    return at > part
        && (Span.isBlank(text.charAt(at - 1)) || ENDS.indexOf(text.charAt(at - 1)) >= 0);
  }

  /** Whether a number that may begin within a line does; narrow ones want more than white space. */
  private boolean mayStandWithin(Marker marker) {
    return switch (marker.level()) {
      case APPENDIX -> false;
      case PART, CHAPTER, SECTION, ARTICLE -> isSpacedOrEnds(marker.end());
      case HAN, HAN_BRACKET -> true;
      case DIGIT, DIGIT_BRACKET, CIRCLED -> {
        int before = marker.start() - 1;
        while (before > 0 && Span.isBlank(text.charAt(before))) {
          before--;
        }
        yield ENDS.indexOf(text.charAt(before)) >= 0;
      }
    };
  }

  private boolean isSpacedOrEnds(int at) {
    return at >= text.length() || Span.isBlank(text.charAt(at));
  }

  private void remember(Marker marker) {
    last.keySet()
        .removeIf(
            level ->
                level.compareTo(marker.level()) > 0
                    && !(level == Level.ARTICLE && marker.level().isChapter()));
    last.put(marker.level(), marker.number());
  }

  private int skipBlank(int from, int to) {
    int at = from;
    while (at < to && Span.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
