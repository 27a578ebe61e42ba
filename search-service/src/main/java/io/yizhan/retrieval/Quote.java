package io.yizhan.retrieval;

/**
 * Words of a passage, exactly as they stand there.
 *
 * @param text the words
 * @param start where they begin in the passage, in UTF-16 units
 * @param end where they end
 * @param cosine how alike the question and the best of the sentences are
 */
public record Quote(String text, int start, int end, float cosine) {}
