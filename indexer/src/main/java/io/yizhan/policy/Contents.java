package io.yizhan.policy;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tables of contents: headings that stand in a row and come again, headings in a row below 目录, and
 * lines that end in dots and a page number. Stateless.
 */
final class Contents {

  private static final Pattern PAGE = Pattern.compile("[.．·…\\s]{2,}\\d{1,3}$|…+\\s*\\d{1,3}$");
  private static final Pattern TITLE = Pattern.compile("目[\\s　]*[录次]");
  private static final int LONGEST_HEADING = 60;

  private Contents() {}

  /** The indexes of the lines that only list what follows. */
  static BitSet of(String text, List<TextLine> lines) {
    BitSet listed = new BitSet(lines.size());
    int at = 0;
    while (at < lines.size()) {
      boolean titled = TITLE.matcher(lines.get(at).of(text)).matches();
      if (PAGE.matcher(lines.get(at).of(text)).find() && lines.get(at).marker().isPresent()) {
        listed.set(at);
      }
      int from = titled ? at + 1 : at;
      int to = from;
      while (to < lines.size() && isChapterHeading(lines.get(to), text)) {
        to++;
      }
      if (titled) {
        listed.set(at);
      }
      listed.set(
          from,
          titled ? bodyStart(text, lines, from, to, to) : bodyStart(text, lines, from, to, from));
      at = Math.max(to, at + 1);
    }
    return listed;
  }

  /** Whether a line is the heading of a part, a chapter or a section. */
  static boolean isChapterHeading(TextLine line, String text) {
    return line.marker().filter(marker -> marker.level().isChapter()).isPresent()
        && isTitleLike(line, text);
  }

  /** Whether a line could be a title: short, and neither a sentence nor a part of one. */
  static boolean isTitleLike(TextLine line, String text) {
    return line.length() <= LONGEST_HEADING
        && "，,：:".indexOf(text.charAt(line.end() - 1)) < 0
        && line.of(text).chars().noneMatch(c -> "。；;！？!?".indexOf(c) >= 0);
  }

  /** Where headings come for the second time in a row of headings; {@code otherwise} if never. */
  private static int bodyStart(String text, List<TextLine> lines, int from, int to, int otherwise) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = from; i < to; i++) {
      String heading = PAGE.matcher(lines.get(i).of(text)).replaceAll("").replaceAll("[\\s　]", "");
      if (i > from && seen.containsKey(heading) && seen.getOrDefault(heading, 0) == from) {
        return i;
      }
      seen.putIfAbsent(heading, i);
    }
    return otherwise;
  }
}
