package io.yizhan.spelling;

import io.yizhan.analysis.hanlp.TextCost;
import io.yizhan.spelling.Correction.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Replaces characters that were mistaken for others, one word after the other, the most useful
 * first. A noisy channel: a proposal must lower the cost of the text by more than the mistake costs
 * and {@value #MARGIN}. Immutable; safe for any thread.
 */
final class HanCorrector {

  /** A query with more mistakes is not read at all. */
  private static final int MAX_CORRECTIONS = 3;

  /** How much better a proposal must be. */
  private static final double MARGIN = 2;

  /** What it costs to doubt a character that stands in a word of several. */
  private static final double DOUBTED_WORD = 5;

  private final Vocabulary vocabulary;
  private final MistakeCosts mistakes;

  HanCorrector(Vocabulary vocabulary, MistakeCosts mistakes) {
    this.vocabulary = vocabulary;
    this.mistakes = mistakes;
  }

  /** The replacements in a folded text. */
  List<Span> correct(String text, TextCost costs) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isIdeographic(text.charAt(end))) {
        end++;
      }
      correctRun(text.substring(at, end), at, costs, spans);
      at = end + 1;
    }
    return spans;
  }

  private void correctRun(String typed, int offset, TextCost costs, List<Span> spans) {
    String run = typed;
    for (int i = 0; i < MAX_CORRECTIONS; i++) {
      Optional<Proposal> best = best(run, costs);
      if (best.isEmpty()) {
        return;
      }
      Proposal proposal = best.get();
      int start = offset + proposal.start();
      Span span = new Span(start, start + proposal.word().length(), proposal.word());
      if (spans.stream().anyMatch(s -> s.start() < span.end() && span.start() < s.end())) {
        return;
      }
      spans.add(span);
      run = proposal.in(run);
    }
  }

  private record Proposal(int start, String word, double gain) {
    String in(String run) {
      return run.substring(0, start) + word + run.substring(start + word.length());
    }
  }

  private Optional<Proposal> best(String run, TextCost costs) {
    if (run.length() < Vocabulary.MIN_WORD_CHARS) {
      return Optional.empty();
    }
    String[] sounds = Sounds.of(run);
    double typedCost = costs.of(run);
    double[] doubts = doubts(run, costs);
    Proposal best = null;
    int longest = Math.min(run.length(), Vocabulary.MAX_WORD_CHARS);
    for (int length = Vocabulary.MIN_WORD_CHARS; length <= longest; length++) {
      for (int start = 0; start + length <= run.length(); start++) {
        String piece = run.substring(start, start + length);
        for (Vocabulary.Word word : vocabulary.near(piece, sounds, start)) {
          double mistake = mistake(run, sounds, doubts, start, word);
          if (mistake > 0 && mistake < MistakeCosts.IMPOSSIBLE) {
            Proposal proposal = new Proposal(start, word.text(), 0);
            double gain = typedCost - costs.of(proposal.in(run)) - mistake - MARGIN;
            if (gain > 0 && (best == null || gain > best.gain())) {
              best = new Proposal(start, word.text(), gain);
            }
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** For each character of the run costed last, what it costs to doubt it. */
  private static double[] doubts(String run, TextCost costs) {
    double[] doubts = new double[run.length()];
    for (int i = 0; i < doubts.length; i++) {
      doubts[i] = costs.wordLengthAt(i) > 1 ? DOUBTED_WORD : 0;
    }
    return doubts;
  }

  private double mistake(
      String run, String[] sounds, double[] doubts, int start, Vocabulary.Word word) {
    double cost = 0;
    int right = 0;
    for (int i = 0; i < word.text().length(); i++) {
      int at = start + i;
      char typed = run.charAt(at);
      char meant = word.text().charAt(i);
      if (typed == meant) {
        right++;
        continue;
      }
      cost += doubts[at] + mistakes.of(typed, sounds[at], meant, word.sounds().get(i));
    }
    // 卫浴 sounds like 喂鱼, but is none.
    return right == 0 ? MistakeCosts.IMPOSSIBLE : cost;
  }
}
