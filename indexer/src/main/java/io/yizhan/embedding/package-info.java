/**
 * What does a sentence mean, as numbers that can be compared?
 *
 * <p>{@link io.yizhan.embedding.SentenceEmbedder} is the entry: text in, a {@link
 * io.yizhan.embedding.SentenceVector} out. The model runs in this process, on the thread that asks.
 *
 * <pre>{@code
 * try (SentenceEmbedder embedder = SentenceEmbedder.load()) {
 *   SentenceVector asked = embedder.embed("老板不给钱怎么办");
 *   SentenceVector article = embedder.embed("用人单位应当及时足额支付劳动报酬。");
 *   asked.cosine(article); // higher than with an article on anything else
 * }
 * }</pre>
 *
 * <p>Vectors of documents are computed once, by the workers of an {@link
 * io.yizhan.embedding.EmbeddingJob}, and kept in a {@link io.yizhan.embedding.VectorFile} by the
 * SHA-256 of their text. A file is of one model, and of one process that writes it; it is a view of
 * the texts and may be deleted.
 *
 * <p>A cosine says how alike two texts are in subject and wording, not whether one answers the
 * other. Among articles of law that all speak of the same thing it is a weak judge; see
 * docs/decisions/0016.
 */
@NullMarked
package io.yizhan.embedding;

import org.jspecify.annotations.NullMarked;
