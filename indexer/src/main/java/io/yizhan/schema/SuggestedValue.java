package io.yizhan.schema;

import org.apache.lucene.util.BytesRef;

/**
 * One value of a job that may be suggested to a seeker who is still typing.
 *
 * @param kind what it names
 * @param text the value as people write it; the id of a station
 */
public record SuggestedValue(SuggestionKind kind, String text) {

  private static final char SEPARATOR = '\t';

  /** Refuses what {@link #of} could not read again. */
  public SuggestedValue {
    if (text.isBlank() || text.indexOf(SEPARATOR) >= 0) {
      throw new IllegalArgumentException(
          "a suggested value must not be blank or hold a tab; got: \"" + text + "\"");
    }
  }

  /** Its form in {@link JobFields#SUGGESTED}: {@code employer⇥葛店物流}. */
  BytesRef bytes() {
    return new BytesRef(kind.key() + SEPARATOR + text);
  }

  /** Reads a doc value of {@link JobFields#SUGGESTED}. */
  public static SuggestedValue of(BytesRef bytes) {
    String value = bytes.utf8ToString();
    int separator = value.indexOf(SEPARATOR);
    String key = value.substring(0, Math.max(0, separator));
    for (SuggestionKind kind : SuggestionKind.values()) {
      if (kind.key().equals(key)) {
        return new SuggestedValue(kind, value.substring(separator + 1));
      }
    }
    throw new IllegalArgumentException("no suggested value of a known kind: \"" + value + "\"");
  }
}
