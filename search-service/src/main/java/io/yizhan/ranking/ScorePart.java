package io.yizhan.ranking;

/**
 * What one feature added to the score of a hit.
 *
 * @param name {@link Feature#key}, or {@code text} for all that the text added
 * @param weight the most it could add; 1 for the text, whose score has no bound
 * @param value how far it applies, 0…1; the score itself for the text
 * @param contribution weight times value; those of a hit sum to its score
 * @param reason why, one sentence in Chinese
 */
public record ScorePart(
    String name, double weight, double value, double contribution, String reason) {}
