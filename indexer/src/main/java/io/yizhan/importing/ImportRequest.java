package io.yizhan.importing;

import io.yizhan.model.RecordKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to import.
 *
 * @param kind what every row is
 * @param files read in this order
 * @param columns which field a heading means
 * @param source who handed the records in; empty takes each row's own {@code source}
 * @param rejectsFolder where files of rejected rows go; empty puts each beside its input
 */
public record ImportRequest(
    RecordKind kind,
    List<Path> files,
    ColumnMapping columns,
    Optional<String> source,
    Optional<Path> rejectsFolder) {

  /** Copies the list; refuses an empty one and a blank source. */
  public ImportRequest {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("files must name at least one file");
    }
    if (source.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("source must not be blank");
    }
  }

  /** Files with the usual headings and their own sources. */
  public static ImportRequest of(RecordKind kind, List<Path> files) {
    return new ImportRequest(
        kind, files, ColumnMapping.standard(kind), Optional.empty(), Optional.empty());
  }

  /** The same with other headings; see {@link ColumnMapping#read}. */
  public ImportRequest withColumns(ColumnMapping columns) {
    return new ImportRequest(kind, files, columns, source, rejectsFolder);
  }

  /** The same, all records from one source. */
  public ImportRequest withSource(String source) {
    return new ImportRequest(kind, files, columns, Optional.of(source), rejectsFolder);
  }

  /** The same, with files of rejected rows in this folder. */
  public ImportRequest withRejectsFolder(Path folder) {
    return new ImportRequest(kind, files, columns, source, Optional.of(folder));
  }
}
