package io.yizhan.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How good a ranking is, 0…1. Each takes ranked ids, best first, without repeats, and the grades of
 * the query; what is not graded counts as 0. An empty ranking scores 0. A query for which nothing
 * is relevant scores 0 whatever is returned: a set should hold none.
 *
 * <p>Relevant means grade 2 or 3. Ties are the ranker's to break; here the order given is final.
 */
enum Measure {
  /** Graded gain 2^grade − 1, discounted by log₂(rank + 1), of the first 10, over the best such. */
  NDCG_10("nDCG@10") {
    @Override
    double of(List<String> ranked, Judgements judged) {
      List<Integer> ideal =
          judged.grades().values().stream().sorted(Comparator.reverseOrder()).toList();
      double best = gain(ideal);
      return best == 0 ? 0 : gain(ranked.stream().map(judged::grade).toList()) / best;
    }

    private static double gain(List<Integer> grades) {
      return IntStream.range(0, Math.min(10, grades.size()))
          .mapToDouble(i -> ((1 << grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2))
          .sum();
    }
  },
  /** Share of relevant ones in the first 5, out of 5 also when fewer were returned. */
  PRECISION_5("P@5") {
    @Override
    double of(List<String> ranked, Judgements judged) {
      return relevantWithin(5, ranked, judged) / 5.0;
    }
  },
  /**
   * Share of the relevant ones that stand in the first 50, out of at most 50: of 400 relevant jobs
   * nobody can show more there.
   */
  RECALL_50("Recall@50") {
    @Override
    double of(List<String> ranked, Judgements judged) {
      long possible = Math.min(50, judged.relevantCount());
      return possible == 0 ? 0 : (double) relevantWithin(50, ranked, judged) / possible;
    }
  },
  /** One over the rank of the first relevant one; 0 when none was returned. */
  RECIPROCAL_RANK("MRR") {
    @Override
    double of(List<String> ranked, Judgements judged) {
      return IntStream.range(0, ranked.size())
          .filter(i -> judged.relevant(ranked.get(i)))
          .mapToDouble(i -> 1.0 / (i + 1))
          .findFirst()
          .orElse(0);
    }
  },
  /** Whether the first one is relevant. */
  SUCCESS_1("success@1") {
    @Override
    double of(List<String> ranked, Judgements judged) {
      return relevantWithin(1, ranked, judged);
    }
  };

  /** How many ranked ids the measures look at. */
  static final int DEPTH = 50;

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** The name in files and reports. */
  String label() {
    return label;
  }

  /** The score of a ranking. */
  abstract double of(List<String> ranked, Judgements judged);

  private static long relevantWithin(int depth, List<String> ranked, Judgements judged) {
    return ranked.stream().limit(depth).filter(judged::relevant).count();
  }
}
