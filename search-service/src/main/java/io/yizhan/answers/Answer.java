package io.yizhan.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is said to a question.
 *
 * @param question as it was understood, contacts replaced: what was put, or the rewritten one
 * @param rewriting how a follow-up was completed from the question before it
 * @param region code of the place it was answered for; empty: the whole country
 * @param asOf the day it was answered for
 * @param finding what was found
 * @param confidence how likely the best passage answers, 0…1; as {@link AnswerModel} learned it
 * @param related questions that can be asked next, each known to find something; at most 3
 */
public record Answer(
    String question,
    Optional<Rewriting> rewriting,
    String region,
    LocalDate asOf,
    Finding finding,
    double confidence,
    List<String> related) {

  /** Copies the list. */
  public Answer {
    related = List.copyOf(related);
  }
}
