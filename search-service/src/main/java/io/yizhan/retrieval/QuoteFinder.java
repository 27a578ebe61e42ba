package io.yizhan.retrieval;

import io.yizhan.analysis.Analyzers;
import io.yizhan.embedding.SentenceEmbedder;
import io.yizhan.embedding.SentenceVector;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;

/**
 * The item of a passage that answers best, quoted as it stands. By the cosine of each item with the
 * question, and a little by the pairs of characters they share. An item without a vector is read
 * when it is asked for, some 5 ms; without an embedder it counts by its pairs alone. Immutable;
 * safe for any thread.
 */
public final class QuoteFinder {

  /** What sharing all pairs of the question is worth beside a cosine. */
  private static final float SHARED = 0.15f;

  private final Optional<SentenceEmbedder> embedder;
  private final Function<String, Optional<SentenceVector>> vectors;
  private final Analyzer pairs;

  /** A finder that knows the vectors of items. */
  public QuoteFinder(
      Optional<SentenceEmbedder> embedder,
      Function<String, Optional<SentenceVector>> vectors,
      Analyzers analyzers) {
    this.embedder = embedder;
    this.vectors = vectors;
    this.pairs = analyzers.bigrams();
  }

  /** The best item of a passage for a question; the whole passage where it has none. */
  public Quote find(String question, Passage passage) {
    return find(question, embedder.map(reader -> reader.embed(question)), passage);
  }

  /**
   * The same for a question that has been read.
   *
   * @param asked the question's vector; empty: shared pairs alone decide
   */
  public Quote find(String question, Optional<SentenceVector> asked, Passage passage) {
    Set<String> wanted = pairsOf(question);
    Quote best = new Quote(passage.text(), 0, passage.text().length(), -1);
    float bestScore = Float.NEGATIVE_INFINITY;
    for (PassageItem item : passage.items()) {
      float cosine = asked.map(vector -> cosine(vector, item.text())).orElse(0f);
      float score = cosine + SHARED * shared(wanted, item.text());
      if (score > bestScore) {
        bestScore = score;
        best =
            new Quote(
                passage.text().substring(item.start(), item.end()),
                item.start(),
                item.end(),
                cosine);
      }
    }
    return best;
  }

  private float cosine(SentenceVector asked, String text) {
    return vectors
        .apply(text)
        .or(() -> embedder.map(reader -> reader.embed(text)))
        .map(asked::cosine)
        .orElse(0f);
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
