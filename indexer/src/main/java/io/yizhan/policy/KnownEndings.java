package io.yizhan.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which documents ended which others without saying so: 法律援助法 took the place of 法律援助条例. A table of
 * public knowledge, by folded titles. Immutable.
 */
final class KnownEndings {

  private static final String FILE = "endings.tsv";

  private final Map<String, Set<String>> olderByNewer;

  private KnownEndings(Map<String, Set<String>> olderByNewer) {
    this.olderByNewer = Map.copyOf(olderByNewer);
  }

  /**
   * Reads the table that ships.
   *
   * @throws IllegalArgumentException naming a line that has not two columns
   */
  static KnownEndings load() {
    Map<String, Set<String>> endings = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(KnownEndings.class.getResourceAsStream(FILE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                String[] titles = line.split("\t", -1);
                if (titles.length != 2) {
                  throw new IllegalArgumentException(
                      FILE + ": two titles parted by a tab expected; got: " + line);
                }
                endings
                    .computeIfAbsent(Titles.fold(titles[1]), _ -> new HashSet<>())
                    .add(Titles.fold(titles[0]));
              });
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot read " + FILE, failed);
    }
    return new KnownEndings(endings);
  }

  /** The folded titles that a document of this folded title ended. */
  Set<String> endedBy(String title) {
    return olderByNewer.getOrDefault(title, Set.of());
  }
}
