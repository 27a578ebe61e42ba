package io.yizhan.understanding;

import io.yizhan.extraction.Extraction;
import java.util.List;

/**
 * A text as a search takes it.
 *
 * @param extraction what the text says
 * @param conditions what a job must meet
 * @param wishes what comes first, of what is found
 * @param text what is searched for as words: the text with blanks for all else, so that offsets
 *     stay
 * @param uses what is done with each span of the extraction, in their order
 */
public record Understanding(
    Extraction extraction,
    List<JobCondition> conditions,
    List<JobCondition> wishes,
    String text,
    List<UsedSpan> uses) {

  /** Copies the lists. */
  public Understanding {
    conditions = List.copyOf(conditions);
    wishes = List.copyOf(wishes);
    uses = List.copyOf(uses);
  }

  /** Whether the words in a range of the text rank and do not decide: they belong to a span. */
  public boolean isWish(int start, int end) {
    return uses.stream()
        .anyMatch(
            used ->
                used.use() != Use.TEXT && used.span().start() < end && start < used.span().end());
  }
}
