package io.yizhan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A question that staff have answered once for all.
 *
 * @param id unique among them
 * @param source who handed it in, or where the answer was taken from
 * @param question as people ask it; never blank
 * @param variants other ways of asking it
 * @param answer the answer; never blank
 * @param owner who answers for it
 * @param reviewBy the day by which it is to be looked at again
 */
public record Faq(
    String id,
    String source,
    String question,
    List<String> variants,
    String answer,
    Optional<String> owner,
    Optional<LocalDate> reviewBy)
    implements DistrictRecord {

  /** Copies the list; refuses a blank id, question or answer. */
  public Faq {
    id = Texts.require("id", id);
    source = Texts.require("source", source);
    question = Texts.require("question", question);
    answer = Texts.require("answer", answer);
    variants = List.copyOf(variants);
  }
}
