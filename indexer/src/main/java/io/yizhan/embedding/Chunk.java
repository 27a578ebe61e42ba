package io.yizhan.embedding;

/**
 * A part of a passage that can answer by itself.
 *
 * @param text what it says, its lead-in before it
 * @param start where it begins in the passage, the lead-in left out, in UTF-16 units
 * @param end where it ends
 */
public record Chunk(String text, int start, int end) {}
