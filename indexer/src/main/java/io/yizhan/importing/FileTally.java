package io.yizhan.importing;

import io.yizhan.extraction.ContactRedactor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts what of a file was not used: columns nobody knows and values nobody can read. Bounded in
 * memory, whatever the file holds; free of contact data. One thread.
 */
final class FileTally {

  /** Different names kept apart; further ones count as {@value #FURTHER}. */
  static final int MOST_COLUMNS = 200;

  private static final String FURTHER = "（其余的列）";
  private static final int MOST_SAMPLES = 3;
  private static final int LONGEST_SAMPLE = 40;

  private final Map<String, Long> unknownColumns = new LinkedHashMap<>();
  private final Map<String, Long> unreadable = new LinkedHashMap<>();
  private final Map<String, Set<String>> samples = new LinkedHashMap<>();

  /** A column nobody knows held a value. */
  void unknownColumn(String heading) {
    unknownColumns.merge(name(heading, unknownColumns), 1L, Long::sum);
  }

  /** A known column held a value nobody can read. */
  void unreadable(String heading, String value) {
    String name = name(heading, unreadable);
    unreadable.merge(name, 1L, Long::sum);
    Set<String> shown = samples.computeIfAbsent(name, key -> new TreeSet<>());
    if (shown.size() < MOST_SAMPLES) {
      shown.add("「" + shown(value, LONGEST_SAMPLE) + "」");
    }
  }

  /** The columns nobody knows, with the number of their values, in the order they were met. */
  Map<String, Long> unknownColumns() {
    return unknownColumns;
  }

  /** The columns with unreadable values, in the order they were met. */
  List<FieldWarning> warnings() {
    return unreadable.entrySet().stream()
        .map(
            column ->
                new FieldWarning(
                    column.getKey(),
                    column.getValue(),
                    List.copyOf(samples.getOrDefault(column.getKey(), Set.of()))))
        .toList();
  }

  /** A text on one line, without contact data, cut to so many characters. */
  static String shown(String text, int longest) {
    // Redacted before it is cut, so that no half of a number survives; far more than is shown.
    String bounded = text.substring(0, Math.min(text.length(), 4 * longest));
    StringBuilder line = new StringBuilder(ContactRedactor.redact(bounded));
    line.setLength(Math.min(line.length(), longest));
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  private static String name(String heading, Map<String, Long> counted) {
    String name = shown(heading, LONGEST_SAMPLE);
    return counted.size() < MOST_COLUMNS || counted.containsKey(name) ? name : FURTHER;
  }
}
