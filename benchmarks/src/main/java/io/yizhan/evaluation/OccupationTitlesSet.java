package io.yizhan.evaluation;

import io.yizhan.analysis.Analyzers;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.occupation.ConfidenceBin;
import io.yizhan.occupation.LabeledText;
import io.yizhan.occupation.LabeledText.Kind;
import io.yizhan.occupation.OccupationEvaluation;
import io.yizhan.occupation.OccupationScores;
import io.yizhan.occupation.Reading;
import io.yizhan.training.LabeledTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Real job titles labelled with codes of the classification: how often the normaliser names the
 * code, beside plain BM25 over the classification's names and descriptions.
 *
 * <p>The normaliser is cross-validated: every title is read by a model that saw neither it nor its
 * near duplicates, so five models are trained, some ten seconds. BM25 learns nothing and reads all.
 * The labels are a machine's and noisy; see {@code docs/evaluation.md}. The data lies outside the
 * project; without it the set is skipped.
 */
final class OccupationTitlesSet extends OutsideSet {

  static final String NAME = "occupations";

  /** Classes 4 to 6, where the trades of gig work are. */
  private static final String GIG = "4-6";

  private static final String TITLES = "occupation/jobtitle_to_csco_dev.csv";
  private static final String CLASSIFICATION = "occupation/csco2022.csv";
  private static final String BASELINE = "bm25-bigrams";
  private static final String NORMALIZER = "normalizer";
  private static final int MISSES_SHOWN = 40;

  /** The set over what lies beside the project. */
  OccupationTitlesSet(OutsideData data) {
    super(NAME, "真实职位名称归到职业分类大典，五折交叉验证", data, List.of(TITLES, CLASSIFICATION));
  }

  @Override
  Outcome.Measured measure(List<Path> files, Consumer<String> progress) throws IOException {
    Lexicon lexicon = Lexicon.load();
    List<LabeledText> texts =
        new LabeledTexts(lexicon).read(List.of(files.getFirst()), files.getLast());
    progress.accept("排序：" + BASELINE);
    List<Reading> baseline = baseline(lexicon, texts);
    progress.accept("训练 " + OccupationEvaluation.FOLDS + " 个模型，各读其余的职位名称");
    List<Reading> readings = new OccupationEvaluation(lexicon).crossValidate(texts);
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("corpus", "titles", readings.size()));
    addFigures(BASELINE, baseline, figures);
    addFigures(NORMALIZER, readings, figures);
    return new Outcome.Measured(figures, List.of(reliability(readings), misses(readings)));
  }

  private static List<Reading> baseline(Lexicon lexicon, List<LabeledText> texts)
      throws IOException {
    List<Reading> readings = new ArrayList<>();
    try (ClassificationIndex index =
        ClassificationIndex.of(lexicon.occupations(), texts, Analyzers.create(lexicon).bigrams())) {
      for (LabeledText text : texts) {
        if (text.kind() == Kind.TITLE) {
          readings.add(new Reading(0, text, index.rank(text.text()), Optional.empty()));
        }
      }
    }
    return readings;
  }

  private static void addFigures(
      String configuration, List<Reading> readings, List<Figure> figures) {
    addFigures(configuration, Figure.WHOLE, OccupationScores.of(readings), figures);
    addFigures(
        configuration,
        GIG,
        OccupationScores.of(readings.stream().filter(Reading::gig).toList()),
        figures);
  }

  private static void addFigures(
      String configuration, String part, OccupationScores scores, List<Figure> figures) {
    figures.add(Figure.of(configuration, part, "hit@1", scores.hitAt1()));
    figures.add(Figure.of(configuration, part, "hit@1-P00", scores.hitAt1AsOurs()));
    figures.add(Figure.of(configuration, part, "R@10", scores.recallAt10()));
    figures.add(Figure.of(configuration, part, "middle", scores.middle()));
    figures.add(Figure.of(configuration, part, "major", scores.major()));
    figures.add(Figure.of(configuration, part, "major-P00", scores.majorAsOurs()));
    if (scores.settled() > 0) {
      figures.add(Figure.of(configuration, part, "settled", scores.settled()));
      figures.add(Figure.of(configuration, part, "settled-rightly", scores.settledRightly()));
    }
  }

  private static String reliability(List<Reading> readings) {
    return ConfidenceBin.of(readings).stream()
        .map(bin -> "- " + bin.line())
        .collect(Collectors.joining("\n", "首选的把握与实际正确率：\n\n", "\n"));
  }

  /**
   * Titles put into another 大类, a spread-out sample: to be read, and to see which label is wrong.
   */
  private static String misses(List<Reading> readings) {
    List<Reading> missed = readings.stream().filter(reading -> !reading.inMajorAsOurs()).toList();
    int step = Math.max(1, missed.size() / MISSES_SHOWN);
    StringBuilder note = new StringBuilder("大类不同的职位名称（每 " + step + " 条取一）：\n\n");
    for (int i = 0; i < missed.size(); i += step) {
      Reading reading = missed.get(i);
      note.append("- ").append(reading.title().text());
      note.append("：标注 ").append(reading.title().code()).append("，读作 ");
      note.append(
          reading.guesses().stream()
              .limit(2)
              .map(guess -> guess.code() + " " + guess.name())
              .collect(Collectors.joining("、")));
      note.append('\n');
    }
    return note.toString();
  }
}
