package io.yizhan.service.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.yizhan.store.OpenQuestion;
import io.yizhan.store.VoteCount;
import java.util.List;

/**
 * What staff are to look at.
 *
 * @param total number of groups
 * @param hits groups of questions asked in vain, those asked most often first
 * @param unhelpful quotes that were found unhelpful, the worst first
 */
public record ReviewPage(int total, List<Group> hits, List<VoteCount> unhelpful) {

  /** Copies the lists. */
  public ReviewPage {
    hits = List.copyOf(hits);
    unhelpful = List.copyOf(unhelpful);
  }

  /**
   * Questions that mean the same.
   *
   * @param times how often they were asked together
   */
  public record Group(long times, List<Question> questions) {

    /** Copies the list. */
    public Group {
      questions = List.copyOf(questions);
    }
  }

  /**
   * A wording.
   *
   * @param region code of the place it was asked from; absent: the whole country
   * @param level {@code POSSIBLE} or {@code NOT_FOUND}
   */
  public record Question(
      long id,
      String text,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) String region,
      String level,
      long times,
      String lastAsked) {

    static Question of(OpenQuestion question) {
      return new Question(
          question.id(),
          question.text(),
          question.region(),
          question.level(),
          question.times(),
          question.lastAsked().toString());
    }
  }
}
