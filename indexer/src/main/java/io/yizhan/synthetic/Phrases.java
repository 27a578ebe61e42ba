package io.yizhan.synthetic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases every trade shares, by key: {@code settle.DAILY} gives 日结, 当天结 … Immutable. */
final class Phrases {

  private static final String FILE = "phrases.tsv";

  private final Map<String, List<Phrase>> byKey;

  private Phrases(Map<String, List<Phrase>> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  /** Reads {@value #FILE}. */
  static Phrases load() {
    Map<String, List<Phrase>> byKey = new HashMap<>();
    for (ResourceTable.Row row : ResourceTable.read(FILE, 2)) {
      try {
        byKey.put(row.text(0), row.list(1, '|').stream().map(Phrase::parse).toList());
      } catch (IllegalArgumentException e) {
        throw row.fault(String.valueOf(e.getMessage()), e);
      }
    }
    return new Phrases(byKey);
  }

  /** One of a key's phrases, filled. */
  String say(String key, Dice dice, Map<Slot, String> values) {
    return dice.pick(all(key)).fill(values);
  }

  /** One of a key's phrases, which must have no slots. */
  String say(String key, Dice dice) {
    return say(key, dice, Map.of());
  }

  /** All phrases of a key. */
  List<Phrase> all(String key) {
    List<Phrase> phrases = byKey.get(key);
    if (phrases == null) {
      throw new IllegalArgumentException(FILE + " must have the key; got: " + key);
    }
    return phrases;
  }

  /** Whether there are phrases under a key. */
  boolean has(String key) {
    return byKey.containsKey(key);
  }
}
