package io.yizhan.retrieval;

import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What a question's words and meaning found, before anything is weighed: one array a field, by
 * passage.
 *
 * @param sense what the question means; empty where words alone decide
 * @param words BM25 of words
 * @param pairs BM25 of pairs
 * @param whole BM25 of pairs that a passage would have which says the whole question
 * @param official BM25 of the official words
 * @param allowed what place and date permit
 */
@SuppressWarnings("ArrayRecordComponent") // lives as long as a question, by reference only
record Evidence(
    Optional<QuestionSense> sense,
    float[] words,
    float[] pairs,
    float whole,
    float[] official,
    IntPredicate allowed) {}
