/**
 * Which passages of policy answer a question in everyday words?
 *
 * <p>{@link io.yizhan.retrieval.PolicyRetrieval} is the entry. It is built from {@link
 * io.yizhan.retrieval.Passage passages}, which {@link io.yizhan.retrieval.Passages} makes of
 * records, and their vectors, and asked with a {@link io.yizhan.retrieval.PolicyQuestion}:
 *
 * <pre>{@code
 * PolicyRetrieval retrieval =
 *     PolicyRetrieval.of(
 *         passages, analyzers, Optional.of(embedder), vectors::get, RetrievalModel.load());
 * retrieval.find(PolicyQuestion.of("老板不给钱怎么办", 10)).getFirst().passage();
 * }</pre>
 *
 * <p>A question goes through these steps: place and date decide which passages may answer; words,
 * pairs of characters, the official words for what it says, and its meaning each find some; every
 * passage found gets its features; a {@link io.yizhan.retrieval.RetrievalModel}, learned from
 * questions with known answers, adds them up. A {@link io.yizhan.retrieval.FoundPassage} tells the
 * parts of its score. What a question names, an article, a title, a 文号, is looked up and comes
 * first. {@link io.yizhan.retrieval.QuoteFinder} then takes the item that answers, exactly as it
 * stands.
 *
 * <p>Vectors may come later than words: passages without them are found by words alone.
 *
 * <p>Limits: everything is on the heap, 250 MB at 58,000 articles with 120,000 items; a change of
 * passages builds all anew. The model was learned on questions about law; see docs/decisions/0016.
 */
@NullMarked
package io.yizhan.retrieval;

import org.jspecify.annotations.NullMarked;
