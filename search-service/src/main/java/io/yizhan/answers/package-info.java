/**
 * Which passages of policy answer a question in everyday words?
 *
 * <p>{@link io.yizhan.answers.PolicyRetrieval} is the entry. It is built from {@link
 * io.yizhan.answers.Passage passages} and their vectors, and asked with a {@link
 * io.yizhan.answers.PolicyQuestion}:
 *
 * <pre>{@code
 * PolicyRetrieval retrieval =
 *     PolicyRetrieval.of(passages, analyzers, embedder, vectors::get, RetrievalModel.load());
 * retrieval.find(PolicyQuestion.of("老板不给钱怎么办", 10)).getFirst().passage();
 * }</pre>
 *
 * <p>A question goes through these steps: place and date decide which passages may answer; words,
 * pairs of characters, the official words for what it says, and its meaning each find some; every
 * passage found gets its features; a {@link io.yizhan.answers.RetrievalModel}, learned from
 * questions with known answers, adds them up. A {@link io.yizhan.answers.FoundPassage} tells the
 * parts of its score. {@link io.yizhan.answers.QuoteFinder} then takes the sentence that answers,
 * exactly as it stands.
 *
 * <p>Limits: everything is on the heap, 250 MB at 58,000 articles with 120,000 chunks; a change of
 * passages builds all anew. The model was learned on questions about law; see docs/decisions/0016.
 */
@NullMarked
package io.yizhan.answers;

import org.jspecify.annotations.NullMarked;
