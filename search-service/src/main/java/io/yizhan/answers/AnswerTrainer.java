package io.yizhan.answers;

import io.yizhan.library.PolicyCollection;
import io.yizhan.retrieval.FoundPassage;
import io.yizhan.retrieval.PolicyQuestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Learns an {@link AnswerModel} from labelled questions: first how likely a passage answers, from
 * the passages found for each; then from which likelihood on that is enough, from the likeliest of
 * each. Deterministic; a second for a hundred questions beside the retrieval.
 */
public final class AnswerTrainer {

  /** How much weights are pulled to 0; features are brought to a spread of 1 first. */
  private static final double PULL = 0.02;

  private static final int STEPS = 4_000;
  private static final double STEP = 0.3;

  /** The share of questions with an answer that must stay at least 可能相关. */
  private static final double KEPT = 0.98;

  private final PolicyCollection policies;
  private final QuestionReader reader = QuestionReader.load();

  /**
   * A labelled question.
   *
   * @param request what is asked, from where and when
   * @param answers what answers it, any of them; none when nothing does
   * @param kind which kind of refusal is right; for people
   */
  public record Labelled(AnswerRequest request, List<Label> answers, String kind) {

    /** Copies the list. */
    public Labelled {
      answers = List.copyOf(answers);
    }

    /** Whether a passage answers it. */
    public boolean isAnsweredBy(String documentId, String path) {
      return answers.stream().anyMatch(label -> label.fits(documentId, path));
    }
  }

  /**
   * What answers.
   *
   * @param documentId a document
   * @param article the number of an article of it; 0: any passage
   */
  public record Label(String documentId, int article) {

    private boolean fits(String other, String path) {
      return documentId.equals(other) && (article == 0 || ArticleNames.number(path) == article);
    }
  }

  /** A row of features, and whether that passage answers. */
  @SuppressWarnings("ArrayRecordComponent") // lives as long as the training
  private record Example(double[] features, boolean answers) {}

  /** A question's passages: features, what answers, and whether rules lower it. */
  private record Asked(List<Example> examples, List<Boolean> lowered, boolean answerable) {}

  /** A trainer on a collection. */
  public AnswerTrainer(PolicyCollection policies) {
    this.policies = policies;
  }

  /**
   * The model learned.
   *
   * @throws IllegalArgumentException unless there are questions with an answer and without
   */
  public AnswerModel train(List<Labelled> questions) throws IOException {
    List<Asked> asked = new ArrayList<>();
    for (Labelled question : questions) {
      asked.add(ask(question));
    }
    if (asked.stream().allMatch(Asked::answerable) || asked.stream().noneMatch(Asked::answerable)) {
      throw new IllegalArgumentException(
          "questions with an answer and without are needed; got only one kind of "
              + questions.size());
    }
    List<Example> examples = asked.stream().flatMap(each -> each.examples().stream()).toList();
    double[] weights = weights(examples);
    return thresholds(weights, asked);
  }

  private Asked ask(Labelled question) throws IOException {
    AnswerRequest request = question.request();
    QuestionReading reading = reader.read(request.text(), request.asOf());
    List<FoundPassage> found =
        policies
            .retrieval()
            .find(
                new PolicyQuestion(
                    request.text(),
                    Optional.of(request.region()),
                    Optional.of(request.asOf()),
                    PolicyAnswering.FOUND));
    AnswerFeatures features = new AnswerFeatures(policies, request.text(), reading, request.asOf(), found);
    Coverage coverage = new Coverage(policies, new PlaceLabels());
    List<Example> examples = new ArrayList<>();
    List<Boolean> lowered = new ArrayList<>();
    for (int place = 0; place < Math.min(PassageJudge.JUDGED, found.size()); place++) {
      FoundPassage one = found.get(place);
      examples.add(
          new Example(
              features.of(place),
              question.isAnsweredBy(one.passage().documentId(), one.passage().path())));
      lowered.add(!coverage.lacking(reading, request, one).isEmpty());
    }
    return new Asked(examples, lowered, !question.answers().isEmpty());
  }

  /** Logistic regression by steepest descent on features of spread 1. */
  private static double[] weights(List<Example> examples) {
    int size = AnswerFeature.values().length;
    double[] spread = spread(examples, size);
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[size];
      for (Example example : examples) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
          sum += weights[i] * example.features()[i] / spread[i];
        }
        double error = 1 / (1 + Math.exp(-sum)) - (example.answers() ? 1 : 0);
        for (int i = 0; i < size; i++) {
          slope[i] += error * example.features()[i] / spread[i] / examples.size();
        }
      }
      for (int i = 0; i < size; i++) {
        double pull = i == AnswerFeature.BIAS.ordinal() ? 0 : PULL * weights[i];
        weights[i] -= STEP * (slope[i] + pull);
      }
    }
    for (int i = 0; i < size; i++) {
      weights[i] /= spread[i];
    }
    return weights;
  }

  private static double[] spread(List<Example> examples, int size) {
    double[] spread = new double[size];
    Arrays.fill(spread, 1);
    for (int i = 0; i < size; i++) {
      int feature = i;
      double mean = examples.stream().mapToDouble(each -> each.features()[feature]).average().orElse(0);
      double variance =
          examples.stream()
              .mapToDouble(each -> Math.pow(each.features()[feature] - mean, 2))
              .average()
              .orElse(0);
      if (i != AnswerFeature.BIAS.ordinal() && variance > 0) {
        spread[i] = Math.sqrt(variance);
      }
    }
    return spread;
  }

  /**
   * The level from which the share of right decisions, over questions with an answer and without
   * alike, is highest; and below it the level that keeps nearly all questions with an answer.
   */
  private static AnswerModel thresholds(double[] weights, List<Asked> asked) {
    AnswerModel raw = new AnswerModel(weights, 1, 0);
    List<Best> bests = asked.stream().map(each -> best(raw, each)).toList();
    double grounded = 1;
    double most = -1;
    for (Best candidate : bests) {
      double level = candidate.likelihood();
      double right = share(bests, true, level) + 1 - share(bests, false, level);
      if (right > most) {
        most = right;
        grounded = level;
      }
    }
    List<Double> answerable =
        bests.stream()
            .filter(Best::answerable)
            .map(Best::likelihood)
            .sorted(Comparator.naturalOrder())
            .toList();
    double possible = answerable.get((int) ((1 - KEPT) * answerable.size()));
    return new AnswerModel(weights, grounded, Math.min(grounded, possible));
  }

  private record Best(double likelihood, boolean lowered, boolean answerable) {}

  private static Best best(AnswerModel model, Asked asked) {
    double likelihood = 0;
    boolean lowered = true;
    for (int i = 0; i < asked.examples().size(); i++) {
      double own = model.likelihood(asked.examples().get(i).features());
      if (own > likelihood) {
        likelihood = own;
        lowered = asked.lowered().get(i);
      }
    }
    return new Best(likelihood, lowered, asked.answerable());
  }

  /** The share of one sort of questions that are answered from a level on. */
  private static double share(List<Best> bests, boolean answerable, double level) {
    List<Best> sort = bests.stream().filter(each -> each.answerable() == answerable).toList();
    long answered =
        sort.stream().filter(each -> each.likelihood() >= level && !each.lowered()).count();
    return (double) answered / sort.size();
  }
}
