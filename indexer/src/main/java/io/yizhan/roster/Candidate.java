package io.yizhan.roster;

import java.util.Comparator;
import java.util.Optional;

/**
 * A worker on the list of a call.
 *
 * @param worker id of the worker
 * @param state how they stand
 * @param rank place in the order in which they are called, from 1; no two of a call have the same
 * @param score of the match when they came on the list, 0…1
 * @param crew the crew with which they go or stay, where the call keeps crews together
 */
public record Candidate(
    String worker, CandidateState state, int rank, double score, Optional<String> crew) {

  /** In the order of their ranks. */
  public static final Comparator<Candidate> BY_RANK = Comparator.comparingInt(Candidate::rank);

  /** The same in another state. */
  public Candidate in(CandidateState other) {
    return new Candidate(worker, other, rank, score, crew);
  }

  /** What stays or goes together with them: their crew, or they alone. */
  String unit() {
    return crew.map(name -> "crew " + name).orElse("worker " + worker);
  }
}
