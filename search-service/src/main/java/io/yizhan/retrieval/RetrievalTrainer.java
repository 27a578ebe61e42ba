package io.yizhan.retrieval;

import io.yizhan.analysis.Analyzers;
import io.yizhan.embedding.SentenceEmbedder;
import io.yizhan.embedding.SentenceVector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes a {@link RetrievalModel} from questions of which it is known what answers them.
 *
 * <p>The projection is learned on all of them for the model, but on the other folds for the
 * features from which the weights are learned: else the weights would trust a projection that knows
 * the very question. Deterministic; a minute for a thousand questions.
 */
public final class RetrievalTrainer {

  private static final int FOLDS = 8;
  private static final Named NONE_NAMED = new Named(List.of(), new BitSet());

  private final PassageSearch search;
  private final SentenceEmbedder embedder;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** A trainer on passages and their vectors, as {@link PolicyRetrieval#of} takes them. */
  public RetrievalTrainer(
      List<Passage> passages,
      Analyzers analyzers,
      SentenceEmbedder embedder,
      Function<String, Optional<SentenceVector>> vectors)
      throws IOException {
    this.search = PassageSearch.of(passages, analyzers, vectors);
    this.embedder = embedder;
    for (int i = 0; i < passages.size(); i++) {
      numbers.put(passages.get(i).id(), i);
    }
  }

  /**
   * The model learned from questions.
   *
   * @throws IllegalArgumentException when there are none, or an answer is no passage
   */
  public RetrievalModel train(List<LabeledQuestion> questions) throws IOException {
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("questions must not be empty; got: none");
    }
    List<SentenceVector> asked =
        questions.stream().map(each -> embedder.embed(each.text())).toList();
    List<WeightTrainer.Example> examples = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      QuestionProjection others = projection(questions, asked, fold);
      for (int i = 0; i < questions.size(); i++) {
        if (foldOf(questions.get(i)) == fold) {
          example(questions.get(i), asked.get(i), others).ifPresent(examples::add);
        }
      }
    }
    return new RetrievalModel(
        new WeightTrainer(examples).train(), projection(questions, asked, FOLDS));
  }

  private QuestionProjection projection(
      List<LabeledQuestion> questions, List<SentenceVector> asked, int without) {
    ProjectionTrainer trainer = new ProjectionTrainer();
    for (int i = 0; i < questions.size(); i++) {
      if (foldOf(questions.get(i)) != without) {
        trainer.add(
            asked.get(i),
            questions.get(i).answers().stream()
                .sorted()
                .map(id -> search.senses().vector(number(id)).orElseThrow())
                .toList());
      }
    }
    return trainer.train();
  }

  /** The candidates of a question; empty when what answers it is not among them. */
  private Optional<WeightTrainer.Example> example(
      LabeledQuestion question, SentenceVector asked, QuestionProjection projection)
      throws IOException {
    Candidates candidates =
        search.candidates(
            PolicyQuestion.of(question.text(), 1),
            Optional.of(QuestionSense.of(asked, projection)),
            NONE_NAMED);
    boolean[] right = new boolean[candidates.size()];
    boolean any = false;
    for (String id : question.answers()) {
      int place = candidates.placeOf(number(id));
      if (place >= 0) {
        right[place] = true;
        any = true;
      }
    }
    return any
        ? Optional.of(new WeightTrainer.Example(candidates.features(), right))
        : Optional.empty();
  }

  private int number(String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("answer must be one of the passages; got: " + id);
    }
    return number;
  }

  private static int foldOf(LabeledQuestion question) {
    return Math.floorMod(question.id().hashCode(), FOLDS);
  }
}
