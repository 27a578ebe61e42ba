package io.yizhan.answers;

import io.yizhan.embedding.SentenceVector;
import java.util.function.IntPredicate;

/**
 * What a question's words and meaning found, before anything is weighed: one array a field, by
 * passage.
 *
 * @param asked the question's vector
 * @param moved the question's vector, moved to where answers are
 * @param words BM25 of words
 * @param pairs BM25 of pairs
 * @param whole BM25 of pairs that a passage would have which says the whole question
 * @param official BM25 of the official words
 * @param allowed what place and date permit
 */
@SuppressWarnings("ArrayRecordComponent") // lives as long as a question, by reference only
record Evidence(
    SentenceVector asked,
    SentenceVector moved,
    float[] words,
    float[] pairs,
    float whole,
    float[] official,
    IntPredicate allowed) {}
