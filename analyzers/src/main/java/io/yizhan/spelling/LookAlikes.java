package io.yizhan.spelling;

import io.yizhan.lexicon.UnreadableLexiconException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which characters look alike. Immutable; safe for any thread. */
final class LookAlikes {

  private static final String SHIPPED = "look-alikes.txt";

  private final Map<Character, Set<Character>> groups;

  private LookAlikes(Map<Character, Set<Character>> groups) {
    this.groups = groups;
  }

  /** The groups that ship in this module. */
  static LookAlikes shipped() {
    try (InputStream in = LookAlikes.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new UnreadableLexiconException(SHIPPED, "file is missing");
      }
      return parse(SHIPPED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UnreadableLexiconException(SHIPPED, "could not be read", e);
    }
  }

  /** Reads groups, one a line; a line that is no group of Chinese characters fails the load. */
  static LookAlikes parse(String file, String text) {
    Map<Character, Set<Character>> groups = new HashMap<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (!line.startsWith("#")) {
        addGroup(groups, file, number, line);
      }
    }
    return new LookAlikes(groups);
  }

  private static void addGroup(
      Map<Character, Set<Character>> groups, String file, int number, String line) {
    Set<Character> group = new HashSet<>();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!Character.isIdeographic(c) || !group.add(c)) {
        throw new UnreadableLexiconException(
            file, number, "different Chinese characters expected: \"" + line + "\"");
      }
    }
    if (group.size() < 2) {
      throw new UnreadableLexiconException(
          file, number, "two characters or more expected: \"" + line + "\"");
    }
    for (char c : group) {
      groups.computeIfAbsent(c, key -> new HashSet<>()).addAll(group);
    }
  }

  /** Whether one may be written for the other. */
  boolean alike(char one, char other) {
    return groups.getOrDefault(one, Set.of()).contains(other);
  }
}
