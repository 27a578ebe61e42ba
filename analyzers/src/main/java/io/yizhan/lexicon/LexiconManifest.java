package io.yizhan.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What a directory of dictionaries says about itself: for each file its number of rows and its
 * SHA-256. A copy that broke off, a file of another version or one edited in passing is refused
 * before a line of it is read.
 */
final class LexiconManifest {

  /** The manifest's own name: {@code file, rows, sha256} in each row. */
  static final String NAME = "manifest.tsv";

  private LexiconManifest() {}

  /** Reads the files of {@code directory}, each as its manifest describes it. */
  static Map<String, byte[]> read(Path directory) {
    LexiconTable manifest = LexiconTable.parse(NAME, bytes(directory, NAME), 3);
    Map<String, byte[]> files = new HashMap<>();
    for (LexiconTable.Row row : manifest.rows()) {
      String file = row.cell(0);
      if (!Lexicon.FILES.contains(file)) {
        throw row.refused("文件应为 " + Lexicon.FILES + " 之一");
      }
      byte[] bytes = bytes(directory, file);
      check(row, bytes);
      if (files.putIfAbsent(file, bytes) != null) {
        throw row.refused("文件重复");
      }
    }
    List<String> missing =
        Lexicon.FILES.stream()
            .filter(file -> !files.containsKey(file) && !Lexicon.OPTIONAL_FILES.contains(file))
            .toList();
    if (!missing.isEmpty()) {
      throw new UnreadableLexiconException(NAME, "应列出每个文件，缺少：" + missing);
    }
    return files;
  }

  private static void check(LexiconTable.Row row, byte[] bytes) {
    String digest = sha256(bytes);
    if (!digest.equals(row.cell(2))) {
      throw row.refused("文件的 sha256 是 " + digest);
    }
    long rows = rows(bytes);
    if (row.number(1) != rows) {
      throw row.refused("文件有 " + rows + " 行");
    }
  }

  /** Lines that are no comments. */
  private static long rows(byte[] bytes) {
    long rows = 0;
    boolean lineBegins = true;
    for (byte b : bytes) {
      if (lineBegins && b != '#') {
        rows++;
      }
      lineBegins = b == '\n';
    }
    return rows;
  }

  /** The digest in small hex digits. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] bytes(Path directory, String file) {
    try {
      return Files.readAllBytes(directory.resolve(file));
    } catch (IOException e) {
      throw new UnreadableLexiconException(file, "在 " + directory + " 里读不出来", e);
    }
  }
}
