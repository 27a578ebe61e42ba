package io.yizhan.answers;

import io.yizhan.analysis.Analyzers;
import io.yizhan.embedding.Chunk;
import io.yizhan.embedding.Chunks;
import io.yizhan.embedding.SentenceEmbedder;
import io.yizhan.embedding.SentenceVector;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;

/**
 * The sentence of a passage that answers best, quoted as it stands. By the cosine of each sentence
 * with the question, and a little by the pairs of characters they share. A sentence without a
 * vector is read when it is asked for, some 5 ms. Immutable; safe for any thread.
 */
public final class QuoteFinder {

  /** What sharing all pairs of the question is worth beside a cosine. */
  private static final float SHARED = 0.15f;

  private final SentenceEmbedder embedder;
  private final Function<String, Optional<SentenceVector>> vectors;
  private final Analyzer pairs;

  /** A finder that knows the vectors of sentences. */
  public QuoteFinder(
      SentenceEmbedder embedder,
      Function<String, Optional<SentenceVector>> vectors,
      Analyzers analyzers) {
    this.embedder = embedder;
    this.vectors = vectors;
    this.pairs = analyzers.bigrams();
  }

  /** The best sentence of a passage for a question; the whole passage where it has one only. */
  public Quote find(String question, String passage) {
    SentenceVector asked = embedder.embed(question);
    Set<String> wanted = pairsOf(question);
    List<Chunk> chunks = Chunks.of(passage);
    Quote best = new Quote(passage, 0, passage.length(), -1);
    float bestScore = Float.NEGATIVE_INFINITY;
    for (Chunk chunk : chunks) {
      float cosine =
          vectors.apply(chunk.text()).orElseGet(() -> embedder.embed(chunk.text())).cosine(asked);
      float score = cosine + SHARED * shared(wanted, chunk.text());
      if (score > bestScore) {
        bestScore = score;
        best =
            new Quote(
                passage.substring(chunk.start(), chunk.end()), chunk.start(), chunk.end(), cosine);
      }
    }
    return best;
  }

  private float shared(Set<String> wanted, String text) {
    Set<String> had = pairsOf(text);
    return wanted.isEmpty()
        ? 0
        : (float) wanted.stream().filter(had::contains).count() / wanted.size();
  }

  private Set<String> pairsOf(String text) {
    return new HashSet<>(AnalyzedTerms.of(pairs, PassageFields.PAIRS, text));
  }
}
