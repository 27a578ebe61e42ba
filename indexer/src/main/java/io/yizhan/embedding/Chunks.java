package io.yizhan.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of a passage that can answer by themselves: a long article has one direction only, and
 * what is asked is often one of ten things in it.
 *
 * <ul>
 *   <li>有下列情形之一的：（一）…；（二）… gives each item behind its lead-in; the line
 *       after the last item is no item
 *   <li>any other text gives its sentences, short ones joined with the next
 *   <li>a chunk has at most {@value #MAX_CHARS} characters; a longer sentence is cut at its commas
 *   <li>a passage that is one chunk gives itself
 * </ul>
 *
 * <p>Stateless; linear in the text.
 */
public final class Chunks {

  /** The most characters a chunk has, but for a clause without any mark. */
  static final int MAX_CHARS = 120;

  private static final int MIN_CHARS = 20;
  private static final int MAX_LEAD_IN = 60;

  private static final Pattern ITEM =
      Pattern.compile("(?<=^|[：:；;。\\s])[（(][一二三四五六七八九十百]{1,4}[)）]");
  private static final Pattern SENTENCE = Pattern.compile("[^。！？!?；;\\n]+[。！？!?；;\\n]*");
  private static final Pattern CLAUSE = Pattern.compile("[^，,、：:]+[，,、：:]*");

  private Chunks() {}

  /** The chunks of a passage, in their order; none of an empty one. */
  public static List<String> of(String passage) {
    Matcher item = ITEM.matcher(passage);
    List<String> chunks = new ArrayList<>();
    if (!item.find()) {
      addSentences(passage, chunks);
      return List.copyOf(chunks);
    }
    String before = passage.substring(0, item.start()).strip();
    String leadIn = leadIn(before);
    if (before.length() > leadIn.length()) {
      addSentences(before.substring(0, before.length() - leadIn.length()), chunks);
    }
    int start = item.end();
    while (item.find(start)) {
      addItem(leadIn, passage.substring(start, item.start()), chunks);
      start = item.end();
    }
    addItem(leadIn, passage.substring(start), chunks);
    return List.copyOf(chunks);
  }

  /** The last sentence before the first item, of which the end counts. */
  private static String leadIn(String before) {
    int sentence =
        Math.max(before.lastIndexOf('。', Math.max(0, before.length() - 2)), before.lastIndexOf('\n'));
    String last = before.substring(sentence + 1);
    if (last.length() <= MAX_LEAD_IN) {
      return last;
    }
    String end = last.substring(last.length() - MAX_LEAD_IN);
    return parts(CLAUSE, end).stream().skip(1).collect(Collectors.joining());
  }

  private static void addItem(String leadIn, String item, List<String> chunks) {
    int end = item.indexOf('\n');
    List<String> parts = new ArrayList<>();
    addSentences(end < 0 ? item : item.substring(0, end), parts);
    parts.forEach(part -> chunks.add(leadIn + part));
    if (end >= 0) {
      addSentences(item.substring(end), chunks);
    }
  }

  private static void addSentences(String text, List<String> chunks) {
    StringBuilder chunk = new StringBuilder();
    for (String sentence : parts(SENTENCE, text)) {
      for (String part : sentence.length() <= MAX_CHARS ? List.of(sentence) : parts(CLAUSE, sentence)) {
        boolean enough = chunk.length() >= MIN_CHARS && sentence.length() <= MAX_CHARS;
        if (!chunk.isEmpty() && (enough || chunk.length() + part.length() > MAX_CHARS)) {
          chunks.add(chunk.toString().strip());
          chunk.setLength(0);
        }
        chunk.append(part);
      }
    }
    if (!chunk.toString().isBlank()) {
      chunks.add(chunk.toString().strip());
    }
  }

  private static List<String> parts(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(part -> part.group()).toList();
  }
}
