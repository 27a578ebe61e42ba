package io.yizhan.training;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.occupation.LabeledText;
import io.yizhan.occupation.LabeledText.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads labelled titles and the classification's names and definitions, in the order of the files.
 *
 * <p>Rows whose code the lexicon does not have (it drops what its source repeats) are refused for
 * titles, where they are mistakes, and skipped for the classification, where they add nothing.
 */
public final class LabeledTexts {

  private final Lexicon lexicon;

  /** A reader that knows the codes of this lexicon. */
  public LabeledTexts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Everything there is to learn from, titles first.
   *
   * @throws IllegalArgumentException naming file and line of a title whose code is unknown
   */
  public List<LabeledText> read(List<Path> titles, Path classification) throws IOException {
    List<LabeledText> texts = new ArrayList<>();
    for (Path file : titles) {
      try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
        rows.forEach(row -> texts.add(title(row, file)));
      }
    }
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(classification)) {
      rows.forEach(row -> addNamesAndDefinition(row, texts));
    }
    return List.copyOf(texts);
  }

  private LabeledText title(NamedCsvRecord row, Path file) {
    String code = row.getField("csco_code");
    if (lexicon.occupations().byCode(code).isEmpty()) {
      throw new IllegalArgumentException(
          file
              + ":"
              + row.getStartingLineNumber()
              + ": csco_code must be in the lexicon; got: "
              + code);
    }
    return new LabeledText(row.getField("job_title"), code, Kind.TITLE);
  }

  private void addNamesAndDefinition(NamedCsvRecord row, List<LabeledText> texts) {
    String code = row.getField("code");
    if (lexicon.occupations().byCode(code).isEmpty()) {
      return;
    }
    for (String alias : row.getField("alias").split(",", -1)) {
      if (!alias.isBlank()) {
        texts.add(new LabeledText(alias.strip(), code, Kind.NAME));
      }
    }
    String definition = row.getField("definition") + row.getField("tasks");
    if (!definition.isBlank()) {
      texts.add(new LabeledText(definition, code, Kind.DEFINITION));
    }
  }
}
