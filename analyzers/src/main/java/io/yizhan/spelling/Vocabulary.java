package io.yizhan.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that may be proposed, findable by all that a mistake leaves intact: their sound, or all
 * characters but one. Immutable; safe for any thread; a lookup is a hash read.
 */
final class Vocabulary {

  static final int MIN_WORD_CHARS = 2;
  static final int MAX_WORD_CHARS = 8;

  private static final char ANY = '?';

  private final Map<String, List<Word>> byDullSound = new HashMap<>();
  private final Map<String, List<Word>> byAllButOne = new HashMap<>();
  private final Map<String, List<Word>> byTypedSound = new HashMap<>();

  /** A word and its readings, one a char. */
  record Word(String text, List<String> sounds) {}

  /** The words of {@code texts} that are Chinese throughout and neither too short nor too long. */
  Vocabulary(Collection<String> texts) {
    for (String text : texts.stream().sorted().toList()) {
      if (text.length() >= MIN_WORD_CHARS
          && text.length() <= MAX_WORD_CHARS
          && text.chars().allMatch(Character::isIdeographic)) {
        add(text);
      }
    }
  }

  private void add(String text) {
    String[] sounds = Sounds.of(text);
    Word word = new Word(text, List.of(sounds));
    put(byDullSound, Sounds.dullKey(sounds, 0, sounds.length), word);
    put(byTypedSound, String.join("", sounds), word);
    for (int i = 0; i < text.length(); i++) {
      put(byAllButOne, allBut(text, i), word);
    }
  }

  /** Words as long as {@code piece} that sound like it or differ in one character. */
  Set<Word> near(String piece, String[] sounds, int start) {
    Set<Word> near =
        new LinkedHashSet<>(
            byDullSound.getOrDefault(
                Sounds.dullKey(sounds, start, start + piece.length()), List.of()));
    for (int i = 0; i < piece.length(); i++) {
      near.addAll(byAllButOne.getOrDefault(allBut(piece, i), List.of()));
    }
    return near;
  }

  /** Words that are typed so in letters: yuesao gives 月嫂. */
  List<Word> typed(String letters) {
    return Collections.unmodifiableList(byTypedSound.getOrDefault(letters, List.of()));
  }

  private static String allBut(String text, int i) {
    return text.substring(0, i) + ANY + text.substring(i + 1);
  }

  private static void put(Map<String, List<Word>> map, String key, Word word) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(word);
  }
}
