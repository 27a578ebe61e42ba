package io.yizhan.answers;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Region;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The places a question names: provinces and cities of the country, and the counties and townships
 * of the lexicon. The longest name at a place counts. Immutable; linear in the question.
 *
 * <p>Weaknesses: a county outside of the lexicon is not known; a city whose name is also a word
 * (白银, 来宾) only by its full name.
 */
final class PlaceNames {

  private static final String FILE = "cities.tsv";
  private static final String NO_SHORT_NAME = "-";
  private static final int MIN_CHARS = 2;

  private final Map<String, String> codes;
  private final int longest;

  /** A named place. */
  record Place(String code, String name) {}

  private PlaceNames(Map<String, String> codes) {
    this.codes = Map.copyOf(codes);
    this.longest = codes.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Reads the names that ship.
   *
   * @throws IllegalArgumentException naming a line that has not three columns
   */
  static PlaceNames load() {
    Map<String, String> codes = new HashMap<>();
    for (Region region : Lexicon.shipped().regions().all()) {
      codes.put(region.name(), region.code());
      String plain = region.name().replaceFirst("(?:街道|开发区|市|区|县|镇|乡)$", "");
      if (plain.length() >= MIN_CHARS) {
        Lexicon.shipped().regions().find(plain).ifPresent(one -> codes.put(plain, one.code()));
      }
    }
    try (InputStream in = Objects.requireNonNull(PlaceNames.class.getResourceAsStream(FILE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, codes));
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot read " + FILE, failed);
    }
    return new PlaceNames(codes);
  }

  private static void add(String line, Map<String, String> codes) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw new IllegalArgumentException(
          FILE + ": a code, a name and a short name or - expected; got: " + line);
    }
    codes.putIfAbsent(columns[1], columns[0]);
    if (!columns[2].equals(NO_SHORT_NAME)) {
      codes.putIfAbsent(columns[2], columns[0]);
    }
  }

  /** The places in a text, in its order. */
  List<Place> in(String text) {
    List<Place> places = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = Math.min(text.length(), at + longest);
      while (end > at && !codes.containsKey(text.substring(at, end))) {
        end--;
      }
      if (end > at) {
        String name = text.substring(at, end);
        places.add(new Place(codes.getOrDefault(name, ""), name));
      }
      at = Math.max(end, at + 1);
    }
    return places;
  }
}
