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
import java.util.Set;

/**
 * Learns an {@link AnswerModel} from labelled questions: which of the passages found is taken, from
 * those that answer; how likely the one that is taken answers, from questions with an answer and
 * without; and from which likelihood on that is enough. Deterministic; a second for a hundred
 * questions beside the retrieval.
 */
public final class AnswerTrainer {

  /** How much weights are pulled to 0; features are brought to a spread of 1 first. */
  private static final double PULL = 0.02;

  /** What tells passages of one question apart, and says nothing of whether any answers. */
  private static final Set<AnswerFeature> CHOICE_ONLY =
      Set.of(AnswerFeature.BELOW_FIRST, AnswerFeature.FIGURE, AnswerFeature.RECENT);

  private static final int STEPS = 4_000;
  private static final double STEP = 0.3;

  /** The share of questions without an answer that must be refused, by the level or by a rule. */
  private static final double REFUSED = 0.93;

  /** How likely something must at least be to be possible, as a share of what is grounded. */
  private static final double POSSIBLE_SHARE = 0.6;

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

  /**
   * What was found for a question: the features of each passage, what is right, what is lowered.
   */
  private record Asked(
      List<double[]> features, List<Boolean> answers, List<Boolean> lowered, boolean answerable) {}

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
    double[] choice = choiceWeights(asked);
    double[] answer = answerWeights(asked, choice);
    return thresholds(choice, answer, asked);
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
    AnswerFeatures features =
        new AnswerFeatures(policies, request.text(), reading, request.asOf(), found);
    Coverage coverage = new Coverage(policies, new PlaceLabels());
    List<double[]> rows = new ArrayList<>();
    List<Boolean> answers = new ArrayList<>();
    List<Boolean> lowered = new ArrayList<>();
    for (int place = 0; place < Math.min(PassageJudge.JUDGED, found.size()); place++) {
      FoundPassage one = found.get(place);
      rows.add(features.of(place));
      answers.add(question.isAnsweredBy(one.passage().documentId(), one.passage().path()));
      lowered.add(!coverage.lacking(reading, request, one).isEmpty());
    }
    return new Asked(rows, answers, lowered, !question.answers().isEmpty());
  }

  /**
   * Which of a question's passages is taken: the likelihood of those that answer, among all found,
   * is made as high as can be. Questions of which none was found that answers teach nothing.
   */
  private static double[] choiceWeights(List<Asked> asked) {
    List<Asked> taught = asked.stream().filter(each -> each.answers().contains(true)).toList();
    Scale scale = Scale.of(taught.stream().flatMap(each -> each.features().stream()).toList());
    double[] weights = new double[AnswerFeature.count()];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[weights.length];
      for (Asked one : taught) {
        List<double[]> rows = one.features().stream().map(scale::scaled).toList();
        double[] all = rows.stream().mapToDouble(row -> Math.exp(dot(weights, row))).toArray();
        double total = Arrays.stream(all).sum();
        double right = 0;
        for (int i = 0; i < all.length; i++) {
          right += one.answers().get(i) ? all[i] : 0;
        }
        for (int i = 0; i < all.length; i++) {
          double error = all[i] / total - (one.answers().get(i) ? all[i] / right : 0);
          add(slope, error / taught.size(), rows.get(i));
        }
      }
      descend(weights, slope);
    }
    return scale.unscaled(weights);
  }

  /** Whether the passage that is taken answers, over the questions that no rule lowers. */
  private static double[] answerWeights(List<Asked> asked, double[] choice) {
    List<Asked> taught =
        asked.stream()
            .filter(each -> !each.features().isEmpty())
            .filter(each -> !each.lowered().get(taken(each, choice)))
            .toList();
    List<double[]> taken =
        taught.stream().map(each -> each.features().get(taken(each, choice))).toList();
    Scale scale = Scale.of(taken);
    double[] weights = new double[AnswerFeature.count()];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[weights.length];
      for (int i = 0; i < taught.size(); i++) {
        double[] row = scale.scaled(taken.get(i));
        double error = logistic(dot(weights, row)) - (taught.get(i).answerable() ? 1 : 0);
        add(slope, error / taught.size(), row);
      }
      CHOICE_ONLY.forEach(feature -> slope[feature.column()] = 0);
      descend(weights, slope);
    }
    return scale.unscaled(weights);
  }

  /** The place of the passage that weights take. */
  private static int taken(Asked asked, double[] choice) {
    int best = 0;
    for (int i = 1; i < asked.features().size(); i++) {
      if (dot(choice, asked.features().get(i)) > dot(choice, asked.features().get(best))) {
        best = i;
      }
    }
    return best;
  }

  private static void descend(double[] weights, double[] slope) {
    for (int i = 0; i < weights.length; i++) {
      double pull = i == AnswerFeature.BIAS.column() ? 0 : PULL * weights[i];
      weights[i] -= STEP * (slope[i] + pull);
    }
  }

  private static void add(double[] sum, double times, double[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += times * row[i];
    }
  }

  private static double dot(double[] weights, double[] row) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * row[i];
    }
    return sum;
  }

  private static double logistic(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  /** Brings features to mean 0 and spread 1, and weights of such back to those of features. */
  @SuppressWarnings("ArrayRecordComponent") // lives as long as the training
  private record Scale(double[] mean, double[] spread) {

    static Scale of(List<double[]> rows) {
      int size = AnswerFeature.count();
      double[] mean = new double[size];
      double[] spread = new double[size];
      Arrays.fill(spread, 1);
      for (int i = 0; i < size; i++) {
        int feature = i;
        double middle = rows.stream().mapToDouble(row -> row[feature]).average().orElse(0);
        double variance =
            rows.stream()
                .mapToDouble(row -> Math.pow(row[feature] - middle, 2))
                .average()
                .orElse(0);
        if (i != AnswerFeature.BIAS.column() && variance > 0) {
          mean[i] = middle;
          spread[i] = Math.sqrt(variance);
        }
      }
      return new Scale(mean, spread);
    }

    double[] scaled(double[] row) {
      double[] scaled = new double[row.length];
      for (int i = 0; i < row.length; i++) {
        scaled[i] = (row[i] - mean[i]) / spread[i];
      }
      return scaled;
    }

    double[] unscaled(double[] weights) {
      double[] unscaled = weights.clone();
      int bias = AnswerFeature.BIAS.column();
      for (int i = 0; i < weights.length; i++) {
        if (i != bias) {
          unscaled[i] = weights[i] / spread[i];
          unscaled[bias] -= unscaled[i] * mean[i];
        }
      }
      return unscaled;
    }
  }

  /**
   * The lowest level that still refuses most questions without an answer; and below it the level
   * that keeps nearly all questions with one.
   */
  private static AnswerModel thresholds(double[] choice, double[] answer, List<Asked> asked) {
    List<Decision> decisions =
        asked.stream()
            .filter(each -> !each.features().isEmpty())
            .map(each -> Decision.of(each, choice, answer))
            .toList();
    double grounded = 1;
    for (Decision candidate : decisions) {
      if (candidate.likelihood() < grounded
          && 1 - share(decisions, false, candidate.likelihood()) >= REFUSED) {
        grounded = candidate.likelihood();
      }
    }
    List<Double> answerable =
        decisions.stream()
            .filter(Decision::answerable)
            .map(Decision::likelihood)
            .sorted(Comparator.naturalOrder())
            .toList();
    double possible = answerable.get((int) ((1 - KEPT) * answerable.size()));
    return new AnswerModel(choice, answer, grounded, Math.min(POSSIBLE_SHARE * grounded, possible));
  }

  /**
   * What would be decided by: how likely the passage that is taken answers, and whether rules lower
   * it.
   */
  private record Decision(double likelihood, boolean lowered, boolean answerable) {

    static Decision of(Asked asked, double[] choice, double[] answer) {
      int taken = taken(asked, choice);
      return new Decision(
          logistic(dot(answer, asked.features().get(taken))),
          asked.lowered().get(taken),
          asked.answerable());
    }
  }

  /** The share of one sort of questions that are answered from a level on. */
  private static double share(List<Decision> decisions, boolean answerable, double level) {
    List<Decision> sort =
        decisions.stream().filter(each -> each.answerable() == answerable).toList();
    long answered =
        sort.stream().filter(each -> each.likelihood() >= level && !each.lowered()).count();
    return (double) answered / sort.size();
  }
}
