package io.yizhan.importing;

import io.yizhan.model.RecordKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of an import, folders opened: every file in them and below that could hold records of
 * the kind, in the order of their names.
 *
 * @param files what is to be read; files that were named are among them whatever they are
 * @param passedOver files in the folders that are not read: of another form, hidden, or about the
 *     folder (README, SOURCE, LICENSE)
 */
public record ImportFiles(List<Path> files, List<Path> passedOver) {

  private static final Pattern ABOUT_THE_FOLDER =
      Pattern.compile(
          "(?i)(?:readme|source|license|licence|copying|manifest|changelog)(?:\\..*)?|\\..*|~.*");
  private static final Pattern ROWS =
      Pattern.compile(".*\\.(?:jsonl|ndjson|csv|tsv|xlsx)(?:\\.gz)?");

  /** Copies the lists. */
  public ImportFiles {
    files = List.copyOf(files);
    passedOver = List.copyOf(passedOver);
  }

  /**
   * Opens the folders among files.
   *
   * @throws IOException when a folder cannot be read
   */
  public static ImportFiles of(List<Path> named, RecordKind kind) throws IOException {
    List<Path> files = new ArrayList<>();
    List<Path> passedOver = new ArrayList<>();
    for (Path path : named) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> walk = Files.walk(path)) {
        walk.filter(Files::isRegularFile)
            .sorted()
            .forEach(file -> (isOne(file, kind) ? files : passedOver).add(file));
      } catch (UncheckedIOException unreadable) {
        throw unreadable.getCause();
      }
    }
    return new ImportFiles(files, passedOver);
  }

  private static boolean isOne(Path file, RecordKind kind) {
    String name = file.getFileName().toString();
    return !ABOUT_THE_FOLDER.matcher(name).matches()
        && (ROWS.matcher(name.toLowerCase(Locale.ROOT)).matches()
            || (kind == RecordKind.POLICY && PolicyFileReader.reads(file)));
  }
}
