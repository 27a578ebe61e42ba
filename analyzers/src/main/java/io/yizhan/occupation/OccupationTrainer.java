package io.yizhan.occupation;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import io.yizhan.occupation.LabeledText.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes an {@link OccupationModel} from labelled texts.
 *
 * <p>Two learners share one matrix of weights, because each is weak where the other is strong. A
 * softmax with weights shared along the tree, trained by plain gradient steps, learns what tells
 * frequent trades apart. Mean vectors, of the texts of an outcome and of its definition, rank the
 * hundreds of trades that have one name and no ad. Both are linear in the title's vector, so their
 * weights are added.
 *
 * <p>Labels are noisy: few passes, a falling step and no zero-error goal keep single wrong titles
 * from being learnt by heart. Names weigh less than titles, for they are not what ads look like.
 *
 * <p>Repeatable: one thread, a fixed order, {@link StrictMath}; the same texts and lexicon give the
 * same bytes on any machine. Cost: about {@code passes * texts * n-grams * nodes} multiplications
 * (some tens of seconds for 7,000 texts) and {@code 4 * n-grams * nodes} bytes (150 MB).
 */
public final class OccupationTrainer {

  private static final int PASSES = 6;
  private static final float FIRST_STEP = 1.5f;
  private static final float NAME_WEIGHT = 0.25f;
  private static final float MEAN_WEIGHT = 6f;
  private static final float DEFINITION_WEIGHT = 6f;

  /** Gradients smaller than this are not worth a step. */
  private static final float LEAST_GRADIENT = 1e-3f;

  /** Weights smaller than this do not ship. */
  private static final float LEAST_WEIGHT = 0.05f;

  private static final long SEED = 20_220_930;

  private final Lexicon lexicon;
  private final TitleCleaner cleaner;

  /** A trainer for the occupations of this lexicon, whose names it learns beside the texts. */
  public OccupationTrainer(Lexicon lexicon) {
    this.lexicon = lexicon;
    cleaner = new TitleCleaner(lexicon);
  }

  /** Hears how far a long training has come. Called by the thread that trains. */
  @FunctionalInterface
  public interface Progress {

    /** Another model of several was trained. */
    void trained(int done, int all);
  }

  /**
   * The bytes of a model file.
   *
   * <p>Trains six times: once for each fold of a cross-validation, to learn what the model's
   * probabilities are worth, and once on everything.
   *
   * @param progress told after each of them
   * @throws IllegalArgumentException when a text has a code that the lexicon does not know
   */
  public byte[] train(List<LabeledText> texts, Progress progress) {
    int all = OccupationEvaluation.FOLDS + 1;
    Calibration calibration =
        new OccupationEvaluation(lexicon)
            .calibration(texts, fold -> progress.trained(fold + 1, all));
    OccupationModel model = model(texts).withCalibration(calibration);
    progress.trained(all, all);
    return ModelFile.write(model);
  }

  /** A model that is not calibrated. */
  OccupationModel model(List<LabeledText> texts) {
    List<LabeledText> all = new ArrayList<>(texts);
    addNames(all);
    OutcomeTree tree =
        OutcomeTree.of(lexicon.occupations().all().stream().map(Occupation::code).toList());
    Vocabulary vocabulary = vocabulary(all);
    List<Example> examples = new ArrayList<>();
    for (LabeledText text : all) {
      TitleVector vector = vocabulary.vector(cleaner.clean(text.text()));
      if (vector.size() > 0) {
        examples.add(new Example(vector, outcome(tree, text), text.kind()));
      }
    }
    float[][] weights = new float[vocabulary.size()][tree.nodes()];
    descend(examples, tree, weights);
    addMeans(examples, weights);
    return new OccupationModel(
        vocabulary, tree, Calibration.NONE, SparseWeights.of(weights, LEAST_WEIGHT));
  }

  private void addNames(List<LabeledText> texts) {
    for (Occupation occupation : lexicon.occupations().all()) {
      texts.add(new LabeledText(occupation.name(), occupation.code(), Kind.NAME));
    }
    lexicon.occupations().names().stream()
        .filter(
            entry -> !lexicon.folding().foldName(entry.getValue().name()).equals(entry.getKey()))
        .map(entry -> new LabeledText(entry.getKey(), entry.getValue().code(), Kind.NAME))
        .forEach(texts::add);
  }

  /** The n-grams that occur in two texts; definitions do not count, they would only add noise. */
  private Vocabulary vocabulary(List<LabeledText> texts) {
    Map<Long, Integer> frequency = new HashMap<>();
    int documents = 0;
    for (LabeledText text : texts) {
      if (text.kind() != Kind.DEFINITION) {
        documents++;
        for (long gram : distinct(TitleGrams.of(cleaner.clean(text.text())))) {
          frequency.merge(gram, 1, Integer::sum);
        }
      }
    }
    frequency.values().removeIf(count -> count < 2);
    return Vocabulary.of(frequency, documents);
  }

  private static Set<Long> distinct(long[] grams) {
    Set<Long> distinct = new HashSet<>();
    for (long gram : grams) {
      distinct.add(gram);
    }
    return distinct;
  }

  private int outcome(OutcomeTree tree, LabeledText text) {
    int outcome = tree.outcome(code(text));
    if (outcome < 0) {
      throw new IllegalArgumentException(
          "code must be one of the lexicon's; got: " + text.code() + " for " + text.text());
    }
    return outcome;
  }

  /** Labels know no 普工 and call it 生产制造及有关人员; where the words say 普工 we do too. */
  private String code(LabeledText text) {
    return text.kind() == Kind.TITLE ? GeneralLabour.code(text.code(), text.text()) : text.code();
  }

  private static void descend(List<Example> examples, OutcomeTree tree, float[][] weights) {
    List<Example> order = new ArrayList<>(examples);
    order.removeIf(example -> example.kind() == Kind.DEFINITION);
    Random random = new Random(SEED);
    float[] scores = new float[tree.nodes()];
    float[] gradients = new float[tree.nodes()];
    int[] touched = new int[tree.nodes()];
    double steps = (double) PASSES * order.size();
    int step = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        float size = (float) (FIRST_STEP * (1 - step / steps)) * example.weight();
        step++;
        score(example.vector(), weights, tree, scores);
        int count = gradients(example.outcome(), scores, tree, gradients, touched);
        for (int i = 0; i < example.vector().size(); i++) {
          float[] row = weights[example.vector().features()[i]];
          float factor = size * example.vector().values()[i];
          for (int t = 0; t < count; t++) {
            row[touched[t]] += factor * gradients[touched[t]];
          }
        }
      }
    }
  }

  private static void score(
      TitleVector vector, float[][] weights, OutcomeTree tree, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < vector.size(); i++) {
      float[] row = weights[vector.features()[i]];
      float value = vector.values()[i];
      for (int node = 0; node < scores.length; node++) {
        scores[node] += value * row[node];
      }
    }
    tree.addShared(scores);
  }

  /** The nodes with a gradient, and their number. */
  private static int gradients(
      int truth, float[] scores, OutcomeTree tree, float[] gradients, int[] touched) {
    int outcomes = tree.codes().size();
    OccupationModel.toProbabilities(scores, outcomes);
    Arrays.fill(gradients, 0);
    for (int outcome = 0; outcome < outcomes; outcome++) {
      float gradient = (outcome == truth ? 1 : 0) - scores[outcome];
      if (Math.abs(gradient) > LEAST_GRADIENT) {
        tree.spread(outcome, gradient, gradients);
      }
    }
    int count = 0;
    for (int node = 0; node < gradients.length; node++) {
      if (gradients[node] != 0) {
        touched[count++] = node;
      }
    }
    return count;
  }

  private static void addMeans(List<Example> examples, float[][] weights) {
    Map<Integer, Map<Integer, Float>> texts = new HashMap<>();
    Map<Integer, Map<Integer, Float>> definitions = new HashMap<>();
    for (Example example : examples) {
      Map<Integer, Float> sum =
          (example.kind() == Kind.DEFINITION ? definitions : texts)
              .computeIfAbsent(example.outcome(), outcome -> new TreeMap<>());
      for (int i = 0; i < example.vector().size(); i++) {
        float value = example.weight() * example.vector().values()[i];
        sum.merge(example.vector().features()[i], value, Float::sum);
      }
    }
    addMeans(texts, MEAN_WEIGHT, weights);
    addMeans(definitions, DEFINITION_WEIGHT, weights);
  }

  private static void addMeans(
      Map<Integer, Map<Integer, Float>> sums, float weight, float[][] weights) {
    sums.forEach(
        (outcome, sum) -> {
          double squares = 0;
          for (float value : sum.values()) {
            squares += value * value;
          }
          float scale = (float) (weight / Math.sqrt(squares));
          sum.forEach((feature, value) -> weights[feature][outcome] += scale * value);
        });
  }

  /** A text as the learner sees it. */
  private record Example(TitleVector vector, int outcome, Kind kind) {
    float weight() {
      return switch (kind) {
        case TITLE -> 1;
        case NAME -> NAME_WEIGHT;
        case DEFINITION -> 1;
      };
    }
  }
}
