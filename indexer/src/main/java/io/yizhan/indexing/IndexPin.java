package io.yizhan.indexing;

/**
 * One state of the index, to which a later page of the same search can return.
 *
 * @param generation name of the generation
 * @param version version of the reader within it
 */
public record IndexPin(String generation, long version) {}
