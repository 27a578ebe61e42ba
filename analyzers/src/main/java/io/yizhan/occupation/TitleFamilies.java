package io.yizhan.occupation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts titles into folds so that near duplicates never stand on both sides of a test.
 *
 * <p>Digits and signs do not count (客服3000 is 客服); two titles are of one family when the pairs of
 * characters they share are at least {@value #ALIKE} of all they have, and families join through
 * their members. The fold of a family is a hash of its least member, so it does not depend on the
 * order of the file.
 */
final class TitleFamilies {

  private static final double ALIKE = 0.6;

  private final List<String> texts;
  private final List<Set<String>> pairs;
  private final int[] parents;

  private TitleFamilies(List<String> titles) {
    texts = titles.stream().map(TitleFamilies::letters).toList();
    pairs = texts.stream().map(TitleFamilies::pairs).toList();
    parents = new int[titles.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
  }

  /** The fold, 0 to {@code folds - 1}, of each title. */
  static int[] folds(List<String> titles, int folds) {
    TitleFamilies families = new TitleFamilies(titles);
    families.join();
    Map<Integer, String> least = new HashMap<>();
    for (int i = 0; i < titles.size(); i++) {
      least.merge(
          families.root(i), families.texts.get(i), (a, b) -> Collections.min(List.of(a, b)));
    }
    int[] fold = new int[titles.size()];
    for (int i = 0; i < fold.length; i++) {
      fold[i] = Math.floorMod(hash(least.getOrDefault(families.root(i), "")), folds);
    }
    return fold;
  }

  private void join() {
    Map<String, List<Integer>> seen = new HashMap<>();
    for (int i = 0; i < parents.length; i++) {
      Map<Integer, Integer> shared = new HashMap<>();
      for (String pair : pairs.get(i)) {
        List<Integer> holders = seen.computeIfAbsent(pair, p -> new ArrayList<>());
        holders.forEach(other -> shared.merge(other, 1, Integer::sum));
        holders.add(i);
      }
      int self = i;
      shared.forEach(
          (other, count) -> {
            int together = pairs.get(self).size() + pairs.get(other).size() - count;
            if (count >= ALIKE * together) {
              parents[root(other)] = root(self);
            }
          });
    }
  }

  private int root(int title) {
    int root = title;
    while (parents[root] != root) {
      root = parents[root];
    }
    parents[title] = root;
    return root;
  }

  private static String letters(String title) {
    StringBuilder letters = new StringBuilder();
    title
        .chars()
        .map(Character::toLowerCase)
        .filter(c -> (c >= '\u4e00' && c <= '\u9fff') || (c >= 'a' && c <= 'z'))
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static Set<String> pairs(String text) {
    String marked = "^" + text + "$";
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= marked.length(); i++) {
      pairs.add(marked.substring(i, i + 2));
    }
    return pairs;
  }

  private static int hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return (digest[0] & 0xFF) << 16 | (digest[1] & 0xFF) << 8 | (digest[2] & 0xFF);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
