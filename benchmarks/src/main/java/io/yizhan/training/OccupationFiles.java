package io.yizhan.training;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.occupation.LabeledText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The two files that both commands read. */
final class OccupationFiles {

  @Option(
      names = "--titles",
      required = true,
      paramLabel = "FILE",
      description = "CSV：job_title, csco_code")
  private Path titles = Path.of("");

  @Option(
      names = "--classification",
      required = true,
      paramLabel = "FILE",
      description = "CSV：code, definition, tasks, alias")
  private Path classification = Path.of("");

  List<LabeledText> read(Lexicon lexicon) throws IOException {
    return new LabeledTexts(lexicon).read(titles, classification);
  }
}
