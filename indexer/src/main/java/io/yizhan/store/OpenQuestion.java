package io.yizhan.store;

import java.time.Instant;

/**
 * A question that was asked in vain.
 *
 * @param id under which it is kept
 * @param text in people's words, contacts replaced
 * @param region code of the place it was asked from; empty: the whole country
 * @param level {@code POSSIBLE} or {@code NOT_FOUND}
 * @param times how often it was asked in these words
 * @param lastAsked when it was asked last
 */
public record OpenQuestion(
    long id, String text, String region, String level, long times, Instant lastAsked) {

  /** A question on its way in, asked once. */
  public static OpenQuestion asked(String text, String region, String level, Instant when) {
    return new OpenQuestion(0, text, region, level, 1, when);
  }
}
