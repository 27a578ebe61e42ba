package io.yizhan.match;

/**
 * What one part adds to a score.
 *
 * @param part which
 * @param weight how much it counts, 0…1
 * @param value how well the pair does in it, 0…1
 * @param contribution weight times value; those of all parts sum to the score
 * @param reason one sentence in Chinese
 */
public record MatchPart(
    Part part, double weight, double value, double contribution, String reason) {}
