package io.yizhan.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums of what rankings and quotes are worth, question by question. One thread. */
final class PolicyScores {

  private static final int DEPTH = 10;
  private static final int FEW = 5;

  private int questions;
  private double first;
  private double amongFive;
  private double amongTen;
  private double recall;
  private double gain;
  private double quoted;

  /** Adds a ranking, best first, of which ids of one set are right. */
  void addRanking(List<String> ranked, Set<String> right) {
    questions++;
    int hits = 0;
    int best = DEPTH;
    double gained = 0;
    for (int rank = 0; rank < Math.min(DEPTH, ranked.size()); rank++) {
      if (right.contains(ranked.get(rank))) {
        hits++;
        best = Math.min(best, rank);
        gained += discount(rank);
      }
    }
    double ideal = 0;
    for (int rank = 0; rank < Math.min(DEPTH, right.size()); rank++) {
      ideal += discount(rank);
    }
    first += best == 0 ? 1 : 0;
    amongFive += best < FEW ? 1 : 0;
    amongTen += best < DEPTH ? 1 : 0;
    recall += right.isEmpty() ? 0 : (double) hits / right.size();
    gain += right.isEmpty() ? 0 : gained / ideal;
  }

  /** Adds a quote beside the words that answer. */
  void addQuote(String quote, String words) {
    quoted += overlap(quote, words);
  }

  /** The means of all questions. */
  List<Figure> figures(String method, Split split, boolean withQuotes) {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.of(method, split.label(), "hit@1", first / questions));
    figures.add(Figure.of(method, split.label(), "hit@5", amongFive / questions));
    figures.add(Figure.of(method, split.label(), "hit@10", amongTen / questions));
    figures.add(Figure.of(method, split.label(), "R@10", recall / questions));
    figures.add(Figure.of(method, split.label(), "nDCG@10", gain / questions));
    if (withQuotes) {
      figures.add(Figure.of(method, split.label(), "span F1", quoted / questions));
    }
    return figures;
  }

  /** F1 of the letters, digits and characters that two texts share, counted with repeats. */
  static double overlap(String quote, String words) {
    int[] had = letters(quote);
    int[] wanted = letters(words);
    Map<Integer, Integer> open = new HashMap<>();
    for (int letter : had) {
      open.merge(letter, 1, Integer::sum);
    }
    int shared = 0;
    for (int letter : wanted) {
      int left = open.getOrDefault(letter, 0);
      if (left > 0) {
        shared++;
        open.put(letter, left - 1);
      }
    }
    return shared == 0 ? 0 : 2.0 * shared / (had.length + wanted.length);
  }

  private static int[] letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).toArray();
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 2);
  }
}
