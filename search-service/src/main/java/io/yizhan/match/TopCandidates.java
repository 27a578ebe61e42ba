package io.yizhan.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Keeps the best of many candidates. One thread. */
final class TopCandidates {

  private final int size;
  private final Optional<Candidate> after;
  private final PriorityQueue<Candidate> kept = new PriorityQueue<>(Candidate.ORDER.reversed());
  private double least = Double.NEGATIVE_INFINITY;

  /**
   * An empty page.
   *
   * @param after only what comes behind this one is kept
   */
  TopCandidates(int size, Optional<Candidate> after) {
    this.size = size;
    this.after = after;
  }

  /** What a score must reach to be kept; minus infinity while there is room. */
  double least() {
    return least;
  }

  /** Offers what a side that moved stands at. */
  void offer(double score, Facts facts, int docBase) {
    if (score < least || (after.isPresent() && score > after.get().score())) {
      return;
    }
    Candidate candidate = new Candidate(score, facts.id(), docBase + facts.doc());
    if (after.isPresent() && Candidate.ORDER.compare(candidate, after.get()) <= 0) {
      return;
    }
    kept.add(candidate);
    if (kept.size() > size) {
      kept.remove();
      least = kept.element().score();
    }
  }

  /** What was kept, best first. */
  List<Candidate> best() {
    List<Candidate> best = new ArrayList<>(kept);
    best.sort(Candidate.ORDER);
    return best;
  }
}
