package io.yizhan.policy;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The front matter of a Markdown file: {@code key: value} lines between two lines of {@code ---}.
 * Of YAML it knows scalars, plain or in quotes, and takes everything else as text. Stateless.
 *
 * @param values what it says, in its order; without blank values
 * @param body the text below it
 */
record FrontMatter(Map<String, String> values, String body) {

  private static final String FENCE = "---";

  /** Splits a text; one without front matter is all body. */
  static FrontMatter split(String text) {
    int first = text.indexOf('\n');
    if (first < 0 || !text.substring(0, first).strip().equals(FENCE)) {
      return new FrontMatter(Map.of(), text);
    }
    Map<String, String> values = new LinkedHashMap<>();
    int from = first + 1;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int end = feed < 0 ? text.length() : feed;
      String line = text.substring(from, end).strip();
      if (line.equals(FENCE)) {
        return new FrontMatter(values, text.substring(Math.min(end + 1, text.length())));
      }
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith("#")) {
        String value = unquoted(line.substring(colon + 1).strip());
        if (!value.isEmpty()) {
          values.put(line.substring(0, colon).strip(), value);
        }
      }
      from = end + 1;
    }
    return new FrontMatter(Map.of(), text);
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
