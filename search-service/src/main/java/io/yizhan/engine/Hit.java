package io.yizhan.engine;

/**
 * One of the best documents.
 *
 * @param doc number in the reader that was searched
 * @param key where it stands
 * @param group number of its set in the column of a {@link Spread}, 0 for none
 */
public record Hit(int doc, RankKey key, int group) {}
