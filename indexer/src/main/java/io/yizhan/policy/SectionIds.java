package io.yizhan.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives each section of a document an id of its own: the wanted one, with ~2, ~3 … behind it where
 * that is taken. One thread.
 */
final class SectionIds {

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> uses = new HashMap<>();

  /** The wanted id or one made from it. */
  String take(String wanted) {
    String id = wanted;
    while (!taken.add(id)) {
      id = wanted + "~" + (uses.merge(wanted, 1, Integer::sum) + 1);
    }
    return id;
  }
}
