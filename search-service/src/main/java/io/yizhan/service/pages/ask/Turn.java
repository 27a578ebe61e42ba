package io.yizhan.service.pages.ask;

import io.yizhan.answers.Answer;
import java.util.List;
import java.util.Set;

/**
 * A question of a conversation with what was said to it.
 *
 * @param number from 1 within the conversation; names it on the page
 * @param question as it was put, contacts replaced
 * @param answer what was said
 * @param quotes as the page shows them
 * @param voted numbers of the quotes that were voted on
 */
public record Turn(
    int number, String question, Answer answer, List<ShownQuote> quotes, Set<Integer> voted) {

  /** Copies the collections. */
  public Turn {
    quotes = List.copyOf(quotes);
    voted = Set.copyOf(voted);
  }
}
