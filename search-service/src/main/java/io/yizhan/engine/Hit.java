package io.yizhan.engine;

/**
 * One of the best documents.
 *
 * @param doc number in the reader that was searched
 * @param key where it stands
 */
public record Hit(int doc, RankKey key) {}
