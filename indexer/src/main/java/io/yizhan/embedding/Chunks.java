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
 *   <li>有下列情形之一的：（一）…；（二）… gives each item behind its lead-in; the line after the last item is no
 *       item
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
  private static final Pattern SENTENCE =
      Pattern.compile("[^。！？!?；;\\n]*[。！？!?；;\\n]+|[^。！？!?；;\\n]+");
  private static final Pattern CLAUSE = Pattern.compile("[^，,、：:]*[，,、：:]+|[^，,、：:]+");

  private Chunks() {}

  /** The chunks of a passage, in their order; none of an empty one. */
  public static List<Chunk> of(String passage) {
    Matcher item = ITEM.matcher(passage);
    List<Chunk> chunks = new ArrayList<>();
    if (!item.find()) {
      addSentences(passage, new Part("", 0, passage.length()), chunks);
      return List.copyOf(chunks);
    }
    String before = passage.substring(0, item.start()).stripTrailing();
    String leadIn = leadIn(before);
    addSentences(passage, new Part("", 0, before.length() - leadIn.length()), chunks);
    int start = item.end();
    while (item.find(start)) {
      addItem(passage, new Part(leadIn, start, item.start()), chunks);
      start = item.end();
    }
    addItem(passage, new Part(leadIn, start, passage.length()), chunks);
    return List.copyOf(chunks);
  }

  /** A stretch of the passage and what stands before each chunk of it. */
  private record Part(String leadIn, int start, int end) {}

  /** The last sentence before the first item, of which the end counts. */
  private static String leadIn(String before) {
    int sentence =
        Math.max(
            before.lastIndexOf('。', Math.max(0, before.length() - 2)), before.lastIndexOf('\n'));
    String last = before.substring(sentence + 1);
    if (last.length() <= MAX_LEAD_IN) {
      return last;
    }
    String end = last.substring(last.length() - MAX_LEAD_IN);
    return parts(CLAUSE, end).stream().skip(1).collect(Collectors.joining());
  }

  private static void addItem(String passage, Part item, List<Chunk> chunks) {
    int line = passage.indexOf('\n', item.start);
    if (line < 0 || line >= item.end) {
      addSentences(passage, item, chunks);
    } else {
      addSentences(passage, new Part(item.leadIn, item.start, line), chunks);
      addSentences(passage, new Part("", line, item.end), chunks);
    }
  }

  private static void addSentences(String passage, Part part, List<Chunk> chunks) {
    int start = part.start;
    int end = part.start;
    for (String sentence : parts(SENTENCE, passage.substring(part.start, part.end))) {
      boolean fits = sentence.length() <= MAX_CHARS;
      for (String piece : fits ? List.of(sentence) : parts(CLAUSE, sentence)) {
        int length = end - start;
        boolean enough = length >= MIN_CHARS && fits;
        if (length > 0 && (enough || length + piece.length() > MAX_CHARS)) {
          addChunk(passage, new Part(part.leadIn, start, end), chunks);
          start = end;
        }
        end += piece.length();
      }
    }
    addChunk(passage, new Part(part.leadIn, start, end), chunks);
  }

  private static void addChunk(String passage, Part part, List<Chunk> chunks) {
    String text = passage.substring(part.start, part.end);
    if (!text.isBlank()) {
      int start = part.start + text.length() - text.stripLeading().length();
      int end = part.start + text.stripTrailing().length();
      chunks.add(new Chunk(part.leadIn + passage.substring(start, end), start, end));
    }
  }

  private static List<String> parts(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(part -> part.group()).toList();
  }
}
