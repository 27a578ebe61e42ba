package io.yizhan.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.yizhan.analysis.hanlp.HanlpSegmenter;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.spelling.Correction;
import io.yizhan.spelling.SpellingCorrector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Wrong characters in learners' essays (SIGHAN 2013 and 2014), for reference: the speller knows the
 * words of work, so what counts here is how little it spoils.
 *
 * <p>The data lies outside the project; without it the set is skipped.
 */
final class EssaySpellingSet extends OutsideSet {

  static final String NAME = "spelling-essays";

  private static final List<String> YEARS = List.of("sighan13", "sighan14");

  /** The speller looks at short texts only, so sentences are shown to it clause by clause. */
  private static final String CLAUSE_END = "(?<=[，。！？；：、,.!?;:])";

  private final JsonMapper json = JsonMapper.builder().build();
  private final SpellingCorrector corrector =
      SpellingCorrector.create(Lexicon.shipped(), HanlpSegmenter.shipped());

  /** The set over what lies beside the project. */
  EssaySpellingSet(OutsideData data) {
    super(
        NAME,
        "作文里的错别字，仅供参照：本就不该去改的文本，改坏多少",
        data,
        YEARS.stream().map(EssaySpellingSet::file).toList());
  }

  @Override
  Outcome.Measured measure(List<Path> files, Consumer<String> progress) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      progress.accept("改错别字：" + YEARS.get(i));
      figures.addAll(figures(YEARS.get(i), files.get(i)));
    }
    return new Outcome.Measured(figures, List.of());
  }

  private static String file(String year) {
    return "spelling/" + year + "_csc_test.jsonl";
  }

  private List<Figure> figures(String year, Path file) throws IOException {
    long wrong = 0;
    long mended = 0;
    long spoiled = 0;
    for (String line : Files.readAllLines(file)) {
      JsonNode row = json.readTree(line);
      int[] typed = characters(row.path("input").asText());
      int[] meant = characters(row.path("gold").asText());
      if (typed.length == 0 || typed.length != meant.length) {
        throw new UnreadableSetException(
            file.getFileName() + ": input and gold of one length expected: " + line, null);
      }
      int[] corrected = characters(corrected(row.path("input").asText()));
      for (int i = 0; i < typed.length; i++) {
        boolean isWrong = typed[i] != meant[i];
        boolean isRight = corrected[i] == meant[i];
        wrong += isWrong ? 1 : 0;
        mended += isWrong && isRight ? 1 : 0;
        spoiled += !isWrong && !isRight ? 1 : 0;
      }
    }
    return List.of(
        Figure.count(year, "wrong-characters", wrong),
        Figure.count(year, "mended", mended),
        Figure.count(year, "spoiled", spoiled));
  }

  private static int[] characters(String text) {
    return text.codePoints().toArray();
  }

  /** The text with corrections that keep its length; others could not be compared by place. */
  private String corrected(String text) {
    StringBuilder corrected = new StringBuilder(text.length());
    for (String clause : text.split(CLAUSE_END, -1)) {
      corrected.append(
          corrector
              .correct(clause)
              .map(Correction::text)
              .filter(changed -> characters(changed).length == characters(clause).length)
              .orElse(clause));
    }
    return corrected.toString();
  }
}
