package io.yizhan.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a ranker did on one query.
 *
 * @param id of the query
 * @param text as typed
 * @param scores by measure
 */
record QueryScores(String id, String text, Map<Measure, Double> scores) {

  private static final int WEAKEST_SHOWN = 12;

  /** Takes its own copy. */
  QueryScores {
    scores = new EnumMap<>(scores);
  }

  /** The mean of every measure on each half. */
  static List<Figure> means(Ranker ranker, List<QueryScores> scored) {
    List<Figure> figures = new ArrayList<>();
    for (Split split : Split.values()) {
      for (Measure measure : Measure.values()) {
        double mean =
            scored.stream()
                .filter(each -> Split.of(each.id) == split)
                .mapToDouble(each -> each.of(measure))
                .average()
                .orElse(0);
        figures.add(Figure.of(ranker.name(), split.label(), measure.label(), mean));
      }
    }
    return figures;
  }

  /** Development queries only: the others are to be looked at as a mean. */
  static String weakest(Ranker ranker, List<QueryScores> scored) {
    StringBuilder note = new StringBuilder(ranker.name() + " 最弱的 dev 查询（nDCG@10）：\n\n");
    scored.stream()
        .filter(each -> Split.of(each.id) == Split.DEV)
        .sorted(Comparator.comparingDouble(each -> each.of(Measure.NDCG_10)))
        .limit(WEAKEST_SHOWN)
        .forEach(
            each ->
                note.append(
                    String.format(
                        Locale.ROOT,
                        "- %s %s %.4f%n",
                        each.id,
                        each.text,
                        each.of(Measure.NDCG_10))));
    return note.toString();
  }

  private double of(Measure measure) {
    return scores.getOrDefault(measure, 0.0);
  }
}
