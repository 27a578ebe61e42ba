package io.yizhan.retrieval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * What people say → what law calls it: 老板不给钱 → 用人单位 拖欠 劳动报酬. The longest phrase at a place counts;
 * phrases do not overlap. Immutable; linear in the question.
 */
final class OfficialWords {

  private static final String FILE = "official-words.tsv";

  private final Map<String, String> official;
  private final int longest;

  private OfficialWords(Map<String, String> official) {
    this.official = Map.copyOf(official);
    this.longest = official.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Reads the words that ship.
   *
   * @throws IllegalArgumentException naming a line that has not two columns or repeats a phrase
   */
  static OfficialWords load() {
    try (InputStream in = Objects.requireNonNull(OfficialWords.class.getResourceAsStream(FILE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parse(lines);
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot read " + FILE, failed);
    }
  }

  /** Reads lines of phrase, tab, official words; # begins a comment. */
  static OfficialWords parse(BufferedReader lines) throws IOException {
    Map<String, String> official = new HashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length != 2 || columns[0].isBlank() || columns[1].isBlank()) {
        throw new IllegalArgumentException(
            FILE + ":" + number + ": a phrase, a tab and official words expected; got: " + line);
      }
      if (official.put(columns[0], columns[1]) != null) {
        throw new IllegalArgumentException(
            FILE + ":" + number + ": a phrase must stand once; got again: " + columns[0]);
      }
    }
    return new OfficialWords(official);
  }

  /** The official words for all that a question says, parted by spaces; empty when it says none. */
  String of(String question) {
    StringJoiner words = new StringJoiner(" ");
    for (int at = 0; at < question.length(); ) {
      int end = Math.min(question.length(), at + longest);
      while (end > at && !official.containsKey(question.substring(at, end))) {
        end--;
      }
      if (end > at) {
        words.add(official.getOrDefault(question.substring(at, end), ""));
      }
      at = Math.max(end, at + 1);
    }
    return words.toString();
  }

  /** How many phrases are known. */
  int size() {
    return official.size();
  }
}
