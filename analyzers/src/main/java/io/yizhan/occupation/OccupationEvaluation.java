package io.yizhan.occupation;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.occupation.LabeledText.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Measures the normalizer on labelled titles it was not trained on, and fits its confidence there.
 *
 * <p>The titles are parted by {@link TitleFamilies}; each part is read by a model trained on the
 * others and on all names and definitions. Costs one training a fold.
 */
public final class OccupationEvaluation {

  /** How many parts. */
  public static final int FOLDS = 5;

  private static final int DEPTH = 10;

  /** Guesses beyond these have next to no probability and would rule the fit by their number. */
  private static final int CALIBRATED_GUESSES = 3;

  private final Lexicon lexicon;

  /** An evaluation of models over this lexicon. */
  public OccupationEvaluation(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads every title among {@code texts} with a model that has seen none of its family. The
   * calibration alone, two numbers, is fitted to all of them.
   */
  public List<Reading> crossValidate(List<LabeledText> texts) {
    List<Fold> folds = folds(texts, _ -> {});
    return read(folds, fit(folds));
  }

  /**
   * The calibration that fits models trained on texts like these.
   *
   * @param foldTrained told the number of each fold when its model is trained
   */
  Calibration calibration(List<LabeledText> texts, IntConsumer foldTrained) {
    return fit(folds(texts, foldTrained));
  }

  private List<Fold> folds(List<LabeledText> texts, IntConsumer foldTrained) {
    List<LabeledText> titles = texts.stream().filter(text -> text.kind() == Kind.TITLE).toList();
    int[] numbers = TitleFamilies.folds(titles.stream().map(LabeledText::text).toList(), FOLDS);
    List<Fold> folds = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabeledText> training =
          new ArrayList<>(texts.stream().filter(text -> text.kind() != Kind.TITLE).toList());
      List<LabeledText> held = new ArrayList<>();
      for (int i = 0; i < titles.size(); i++) {
        (numbers[i] == fold ? held : training).add(titles.get(i));
      }
      folds.add(new Fold(fold, new OccupationTrainer(lexicon).model(training), held));
      foldTrained.accept(fold);
    }
    return folds;
  }

  private Calibration fit(List<Fold> folds) {
    List<OccupationGuess> guesses = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (Reading reading : read(folds, Calibration.NONE)) {
      for (OccupationGuess guess : reading.guesses().stream().limit(CALIBRATED_GUESSES).toList()) {
        guesses.add(guess);
        right.add(guess.code().equals(reading.meant()));
      }
    }
    boolean[] flags = new boolean[right.size()];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = right.get(i);
    }
    return Calibration.fit(
        guesses.stream().mapToDouble(OccupationGuess::confidence).toArray(), flags);
  }

  private List<Reading> read(List<Fold> folds, Calibration calibration) {
    return folds.stream().flatMap(fold -> read(fold, calibration).stream()).toList();
  }

  private List<Reading> read(Fold fold, Calibration calibration) {
    OccupationNormalizer normalizer =
        new OccupationNormalizer(lexicon, fold.model().withCalibration(calibration));
    return fold.titles().stream()
        .map(
            title ->
                new Reading(
                    fold.number(),
                    title,
                    normalizer.rank(title.text(), OccupationLevel.EXACT, DEPTH),
                    normalizer.settle(title.text())))
        .toList();
  }

  private record Fold(int number, OccupationModel model, List<LabeledText> titles) {}
}
