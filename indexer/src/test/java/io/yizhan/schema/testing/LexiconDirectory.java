package io.yizhan.schema.testing;

import io.yizhan.lexicon.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** A district's own lexicon: the shipped dictionaries and some words more, as a directory. */
public final class LexiconDirectory {

  private static final List<String> FILES =
      List.of(
          "occupations.tsv",
          "occupation-names.tsv",
          "regions.tsv",
          "places.tsv",
          "words.tsv",
          "traditional.tsv");

  private LexiconDirectory() {}

  /**
   * Writes the lexicon in place of what was there.
   *
   * @param wordLines what stands behind the lines of {@code words.tsv}
   */
  public static void write(Path directory, String wordLines) throws IOException {
    write(directory, "words.tsv", wordLines);
  }

  /** The same with what stands behind the lines of any file. */
  public static void write(Path directory, String extended, String lines) throws IOException {
    Files.createDirectories(directory);
    StringBuilder manifest = new StringBuilder();
    for (String file : FILES) {
      String text = resource(file) + (file.equals(extended) ? lines : "");
      Files.writeString(directory.resolve(file), text);
      long rows = text.lines().filter(line -> !line.startsWith("#")).count();
      manifest.append(file).append('\t').append(rows).append('\t').append(sha256(text));
      manifest.append('\n');
    }
    Files.writeString(directory.resolve("manifest.tsv"), manifest);
  }

  private static String resource(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
