package io.yizhan.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All dictionaries of the district, read once and immutable.
 *
 * <p>{@link #load()} takes some tens of milliseconds and a few megabytes; share one instance. Safe
 * for any thread. A wrong line anywhere fails the load with {@link UnreadableLexiconException}.
 */
public final class Lexicon {

  /** Raised when the meaning of the files or of a version changes. */
  static final int SCHEMA = 2;

  static final String OCCUPATIONS = "occupations.tsv";
  static final String OCCUPATION_NAMES = "occupation-names.tsv";
  static final String REGIONS = "regions.tsv";
  static final String PLACES = "places.tsv";
  static final String WORDS = "words.tsv";
  static final String TRADITIONAL = "traditional.tsv";

  static final String AREAS = "areas.tsv";

  /** Every file, in the order in which the version is computed. */
  static final List<String> FILES =
      List.of(OCCUPATIONS, OCCUPATION_NAMES, REGIONS, PLACES, WORDS, TRADITIONAL, AREAS);

  /** Files that a district may leave out. */
  static final Set<String> OPTIONAL_FILES = Set.of(AREAS);

  private static final int VERSION_DIGITS = 12;
  private static final int OCCUPATION_LEVEL = 4;

  /**
   * Longest official occupation name that is kept whole in text. Longer ones (城市轨道交通服务员) are
   * clerical phrases that ads never repeat; their parts are the better terms.
   */
  private static final int MAX_OFFICIAL_NAME_CHARS = 6;

  private final String version;
  private final CharFolding folding;
  private final Occupations occupations;
  private final Regions regions;
  private final Places places;
  private final Areas areas;
  private final List<LexiconWord> words;

  private Lexicon(Map<String, byte[]> files) {
    version = versionOf(files);
    folding = folding(table(files, TRADITIONAL, 2));
    occupations =
        Occupations.of(table(files, OCCUPATIONS, 3), table(files, OCCUPATION_NAMES, 2), folding);
    regions = Regions.of(table(files, REGIONS, 6), folding);
    places = Places.of(table(files, PLACES, 7), regions, folding);
    areas =
        files.containsKey(AREAS) ? Areas.of(table(files, AREAS, 5), folding) : Areas.none(folding);
    words = words(table(files, WORDS, 2), folding);
  }

  /** Reads the dictionaries that ship in this module. */
  public static Lexicon load() {
    Map<String, byte[]> files = new HashMap<>();
    for (String file : FILES) {
      files.put(file, resource(file));
    }
    return load(files);
  }

  /** What {@link #load()} gives, read on first use and shared by the whole process. */
  public static Lexicon shipped() {
    return Shipped.LEXICON;
  }

  /**
   * Reads another version of the dictionaries from a directory: the six files, {@code areas.tsv}
   * where the district has areas, and a {@code manifest.tsv} with the number of rows and the
   * SHA-256 of each. Nothing is taken from a directory of which one file, row or digest is wrong.
   *
   * @throws UnreadableLexiconException with file, line, rule and value
   */
  public static Lexicon open(Path directory) {
    return load(LexiconManifest.read(directory));
  }

  /**
   * The dictionaries of a district: what {@link #open} reads where the directory is there, else
   * those that ship.
   *
   * @throws UnreadableLexiconException with file, line, rule and value
   */
  public static Lexicon openOrShipped(Path directory) {
    return Files.isDirectory(directory) ? open(directory) : shipped();
  }

  /** Builds a lexicon from the bytes of {@link #FILES}. */
  static Lexicon load(Map<String, byte[]> files) {
    return new Lexicon(Map.copyOf(files));
  }

  /**
   * Twelve hex digits that change with any byte of any file and with the schema. Two indexes whose
   * versions differ may hold different terms for the same text.
   */
  public String version() {
    return version;
  }

  /** The tree of occupations. */
  public Occupations occupations() {
    return occupations;
  }

  /** The tree of places. */
  public Regions regions() {
    return regions;
  }

  /** The spots that are no region of their own: stations, parks, villages. */
  public Places places() {
    return places;
  }

  /** The parks and service circles. */
  public Areas areas() {
    return areas;
  }

  /** The words that are neither occupations nor places, in the order of the file. */
  public List<LexiconWord> words() {
    return words;
  }

  /** The folding under which all names here are written. */
  public CharFolding folding() {
    return folding;
  }

  /**
   * The folded words that segmentation keeps whole: everyday and short official names of
   * occupations, names of regions, and {@link #words()}. None is shorter than two characters.
   */
  public Set<String> wholeWords() {
    Set<String> whole = new LinkedHashSet<>();
    for (Map.Entry<String, Occupation> entry : occupations.names()) {
      String name = entry.getKey();
      Occupation occupation = entry.getValue();
      boolean official = folding.foldName(occupation.name()).equals(name);
      if (!official || isShortOccupation(occupation)) {
        whole.add(name);
      }
    }
    whole.addAll(regions.names());
    words.forEach(word -> whole.add(word.text()));
    whole.removeIf(word -> word.length() < 2);
    return Set.copyOf(whole);
  }

  private static boolean isShortOccupation(Occupation occupation) {
    return (occupation.level() == OCCUPATION_LEVEL || occupation.code().startsWith("P"))
        && occupation.name().length() <= MAX_OFFICIAL_NAME_CHARS;
  }

  private static LexiconTable table(Map<String, byte[]> files, String file, int columns) {
    byte[] bytes = files.get(file);
    if (bytes == null) {
      throw new UnreadableLexiconException(file, "缺少这个文件");
    }
    return LexiconTable.parse(file, bytes, columns);
  }

  private static CharFolding folding(LexiconTable table) {
    Map<Character, Character> pairs = new HashMap<>();
    for (LexiconTable.Row row : table.rows()) {
      if (row.cell(0).length() != 1 || row.cell(1).length() != 1) {
        throw row.refused("两列应各为一个字");
      }
      if (pairs.putIfAbsent(row.cell(0).charAt(0), row.cell(1).charAt(0)) != null) {
        throw row.refused("字重复");
      }
    }
    for (LexiconTable.Row row : table.rows()) {
      if (pairs.containsKey(row.cell(1).charAt(0))) {
        throw row.refused("简体字不能再被转换");
      }
    }
    return new CharFolding(pairs);
  }

  private static List<LexiconWord> words(LexiconTable table, CharFolding folding) {
    Set<String> seen = new LinkedHashSet<>();
    return table.rows().stream().map(row -> word(row, folding, seen)).toList();
  }

  private static LexiconWord word(LexiconTable.Row row, CharFolding folding, Set<String> seen) {
    String text = folding.foldName(row.cell(0));
    if (!seen.add(text)) {
      throw row.refused("词重复");
    }
    WordKind kind = WordKind.parse(row.cell(1)).orElseThrow(() -> row.refused("没有这种词类"));
    return new LexiconWord(text, kind);
  }

  private static byte[] resource(String file) {
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new UnreadableLexiconException(file, "缺少这个文件");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UnreadableLexiconException(file, "读不出来", e);
    }
  }

  private static String versionOf(Map<String, byte[]> files) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    digest.update(("schema " + SCHEMA).getBytes(StandardCharsets.UTF_8));
    for (String file : FILES) {
      byte[] bytes = files.getOrDefault(file, new byte[0]);
      // The length keeps a line moved between files from giving the same digest.
      digest.update((file + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
  }

  private static final class Shipped {
    static final Lexicon LEXICON = load();
  }
}
