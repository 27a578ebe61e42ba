package io.yizhan.answers;

import io.yizhan.library.PolicyCollection;
import io.yizhan.retrieval.FoundPassage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Judges the passages that were found, by what was learned and by what they cover. What a question
 * names, an article or a title, answers it: nothing else was asked. Immutable.
 */
final class PassageJudge {

  /** How many of the found are judged. */
  static final int JUDGED = 5;

  /** How likely what was asked for by its name answers. */
  private static final double NAMED = 0.99;

  private final AnswerModel model;
  private final PlaceLabels labels = new PlaceLabels();

  PassageJudge(AnswerModel model) {
    this.model = model;
  }

  /** The first of the found, that which is taken first; ties as the retrieval has them. */
  List<Judgement> judge(
      PolicyCollection policies,
      AnswerRequest request,
      String question,
      QuestionReading reading,
      List<FoundPassage> found) {
    AnswerFeatures features =
        new AnswerFeatures(policies, question, reading, request.asOf(), found);
    Coverage coverage = new Coverage(policies, labels);
    List<Judgement> judgements = new ArrayList<>();
    for (int place = 0; place < Math.min(JUDGED, found.size()); place++) {
      FoundPassage one = found.get(place);
      double[] own = features.of(place);
      boolean named = isAskedByName(one, reading);
      judgements.add(
          new Judgement(
              one,
              named ? Double.MAX_VALUE : model.preference(own),
              named ? NAMED : model.likelihood(own),
              coverage.lacking(reading, request, one)));
    }
    judgements.sort(Comparator.comparingDouble(Judgement::preference).reversed());
    return judgements;
  }

  private static boolean isAskedByName(FoundPassage found, QuestionReading reading) {
    return found.named() && !reading.numbers().isEmpty();
  }
}
