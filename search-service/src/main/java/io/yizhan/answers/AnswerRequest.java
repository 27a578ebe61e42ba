package io.yizhan.answers;

import io.yizhan.retrieval.PolicyQuestion;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A question as it was put.
 *
 * @param text in people's words, 1…{@value PolicyQuestion#MAX_CHARS} characters
 * @param region code of the place it is asked from, whose rules and those above it may answer;
 *     empty text: the whole country's alone
 * @param asOf the day it is asked for
 * @param session names a conversation, so that 那派遣的呢 is understood; empty: none is kept
 * @param superseded whether documents that no longer hold on that day may answer, too
 */
public record AnswerRequest(
    String text, String region, LocalDate asOf, Optional<String> session, boolean superseded) {

  /** The most characters of a session's name. */
  public static final int MAX_SESSION_CHARS = 64;

  /**
   * Strips the text.
   *
   * @throws IllegalArgumentException when the text is blank or longer than is read, or the
   *     session's name is too long
   */
  public AnswerRequest {
    text = text.strip();
    if (text.isEmpty() || text.length() > PolicyQuestion.MAX_CHARS) {
      throw new IllegalArgumentException(
          "text must have 1.." + PolicyQuestion.MAX_CHARS + " chars; got: " + text.length());
    }
    if (session.filter(name -> name.length() > MAX_SESSION_CHARS).isPresent()) {
      throw new IllegalArgumentException(
          "session must have at most " + MAX_SESSION_CHARS + " chars; got: " + session);
    }
  }

  /** A question outside of any conversation, answered by what holds on its day. */
  public static AnswerRequest of(String text, String region, LocalDate asOf) {
    return new AnswerRequest(text, region, asOf, Optional.empty(), false);
  }
}
