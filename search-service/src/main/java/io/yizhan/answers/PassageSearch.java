package io.yizhan.answers;

import io.yizhan.analysis.Analyzers;
import io.yizhan.embedding.Chunk;
import io.yizhan.embedding.Chunks;
import io.yizhan.embedding.SentenceVector;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Everything that is asked of the passages before it is weighed: their words, their meaning, their
 * place among each other. Immutable once built; safe for any thread.
 */
final class PassageSearch implements Closeable {

  private final Corpus corpus;
  private final PassageIndex index;
  private final FeatureReader features;
  private final SenseTable senses;
  private final Analyzers analyzers;
  private final OfficialWords official = OfficialWords.load();

  private PassageSearch(Corpus corpus, PassageIndex index, SenseTable senses, Analyzers analyzers) {
    this.corpus = corpus;
    this.index = index;
    this.senses = senses;
    this.features = new FeatureReader(corpus, senses);
    this.analyzers = analyzers;
  }

  /**
   * Indexes passages.
   *
   * @param passages those of a document together, in their order
   * @param vectors the vector of a passage's or chunk's text; a chunk that has none counts as if it
   *     were not there
   * @throws IllegalArgumentException when a passage has no vector
   */
  static PassageSearch of(
      List<Passage> passages,
      Analyzers analyzers,
      Function<String, Optional<SentenceVector>> vectors)
      throws IOException {
    List<List<SentenceVector>> senses = new ArrayList<>(passages.size());
    for (Passage passage : passages) {
      List<SentenceVector> own = new ArrayList<>();
      own.add(
          vectors
              .apply(passage.text())
              .orElseThrow(
                  () -> new IllegalArgumentException("no vector of passage " + passage.id())));
      for (Chunk chunk : Chunks.of(passage.text())) {
        if (!chunk.text().equals(passage.text())) {
          vectors.apply(chunk.text()).ifPresent(own::add);
        }
      }
      senses.add(own);
    }
    return new PassageSearch(
        Corpus.of(passages),
        PassageIndex.of(passages, analyzers),
        SenseTable.of(senses),
        analyzers);
  }

  /** The candidates for a question. */
  Candidates candidates(
      PolicyQuestion question, SentenceVector asked, QuestionProjection projection)
      throws IOException {
    return features.read(evidence(question, asked, projection));
  }

  /** What each of a question's sides finds by itself. */
  Evidence evidence(PolicyQuestion question, SentenceVector asked, QuestionProjection projection)
      throws IOException {
    IntPredicate allowed = allowed(question);
    String text = question.text();
    return new Evidence(
        asked,
        projection.apply(asked),
        index.scores(PassageFields.WORDS, text, allowed),
        index.scores(PassageFields.PAIRS, text, allowed),
        index.whole(PassageFields.PAIRS, text),
        index.scores(PassageFields.PAIRS, official.of(text), allowed),
        allowed);
  }

  /** The passages by number. */
  Corpus corpus() {
    return corpus;
  }

  /** The vectors of the passages. */
  SenseTable senses() {
    return senses;
  }

  private IntPredicate allowed(PolicyQuestion question) {
    if (question.region().isEmpty() && question.asOf().isEmpty()) {
      return _ -> true;
    }
    return passage ->
        corpus.passage(passage).scope().covers(question, analyzers.lexicon().regions());
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
