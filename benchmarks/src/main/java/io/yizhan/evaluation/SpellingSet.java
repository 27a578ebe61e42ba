package io.yizhan.evaluation;

import io.yizhan.analysis.hanlp.HanlpSegmenter;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.spelling.Correction;
import io.yizhan.spelling.SpellingCorrector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Typos of work words, how many the first correction mends, and right queries, how many it spoils.
 * Of the typos one half may be tuned on. The data are those of the speller's own tests.
 */
final class SpellingSet implements EvaluationSet {

  static final String NAME = "spelling";

  private static final String CONFIGURATION = "speller";

  private final Path fixtures;
  private final SpellingCorrector corrector =
      SpellingCorrector.create(Lexicon.shipped(), HanlpSegmenter.shipped());

  /**
   * The set.
   *
   * @param fixtures holds {@code spelling/} and {@code analysis/} of the tests of analyzers
   */
  SpellingSet(Path fixtures) {
    this.fixtures = fixtures;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "零工用词的错别字，改对多少、改坏多少";
  }

  @Override
  public Outcome run(Consumer<String> progress) throws IOException {
    progress.accept("改错别字");
    List<Figure> figures = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (Split split : Split.values()) {
      figures.addAll(typos(split, missed));
    }
    List<String> right =
        Stream.concat(
                rows("spelling/correct-queries.txt").stream(),
                rows("analysis/gig-phrases.tsv").stream().map(row -> row.split("\t", -1)[0]))
            .toList();
    List<String> changed =
        right.stream().filter(query -> corrector.correct(query).isPresent()).toList();
    figures.add(Figure.count(CONFIGURATION, "right-queries", right.size()));
    figures.add(Figure.count(CONFIGURATION, "right-queries-changed", changed.size()));
    return new Outcome.Measured(
        figures,
        List.of(
            "没有改对的 dev 错别字：" + String.join("、", missed), "被改动的正确查询：" + String.join("、", changed)));
  }

  private List<Figure> typos(Split split, List<String> missed) throws IOException {
    List<String> typos = rows("spelling/typos-" + split.label() + ".tsv");
    int mended = 0;
    for (String row : typos) {
      String[] cells = row.split("\t", -1);
      Optional<Correction> correction = corrector.correct(cells[0]);
      if (correction.map(Correction::text).orElse(cells[0]).equals(cells[1])) {
        mended++;
      } else if (split == Split.DEV) {
        missed.add(cells[0]);
      }
    }
    String half = split.label();
    return List.of(
        new Figure(CONFIGURATION, half, "typos", Integer.toString(typos.size())),
        Figure.of(CONFIGURATION, half, "first-right", (double) mended / typos.size()));
  }

  private List<String> rows(String name) throws IOException {
    return Files.readAllLines(fixtures.resolve(name)).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }
}
