package io.yizhan.retrieval;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.yizhan.analysis.Analyzers;
import io.yizhan.embedding.SentenceVector;
import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that is asked of the passages before it is weighed: their words, their meaning, their
 * place among each other. Immutable once built; safe for any thread.
 */
final class PassageSearch {

  /** A bit for each passage and scope: half a megabyte at 58,000. */
  private static final int KEPT_SCOPES = 64;

  private final Corpus corpus;
  private final PassageIndex index;
  private final FeatureReader features;
  private final SenseTable senses;
  private final Analyzers analyzers;
  private final OfficialWords official = OfficialWords.load();
  private final Cache<Scope, BitSet> allowed =
      Caffeine.newBuilder().maximumSize(KEPT_SCOPES).build();

  private PassageSearch(Corpus corpus, PassageIndex index, SenseTable senses, Analyzers analyzers) {
    this.corpus = corpus;
    this.index = index;
    this.senses = senses;
    this.analyzers = analyzers;
    this.features = new FeatureReader(corpus, senses);
  }

  /**
   * Indexes passages.
   *
   * @param passages those of a document together, in their order
   * @param vectors the vector of a text, where it is computed
   */
  static PassageSearch of(
      List<Passage> passages,
      Analyzers analyzers,
      Function<String, Optional<SentenceVector>> vectors)
      throws IOException {
    Corpus corpus = Corpus.of(passages);
    return new PassageSearch(
        corpus, PassageIndex.of(passages, analyzers), senses(corpus, vectors), analyzers);
  }

  /** The same passages with other vectors. */
  PassageSearch withVectors(Function<String, Optional<SentenceVector>> vectors) {
    return new PassageSearch(corpus, index, senses(corpus, vectors), analyzers);
  }

  /** The candidates for a question, among them those it names. */
  Candidates candidates(PolicyQuestion question, Optional<QuestionSense> sense, Named named)
      throws IOException {
    return features.read(evidence(question, sense), named.all());
  }

  /** What reads the passages' words. */
  Analyzers analyzers() {
    return analyzers;
  }

  /** The official words for what a question says. */
  String officialWords(String question) {
    return official.of(question);
  }

  /** How many passages have a pair of characters. */
  int passagesWith(String pair) {
    return index.passagesWith(pair);
  }

  /** The passages by number. */
  Corpus corpus() {
    return corpus;
  }

  /** The vectors of the passages. */
  SenseTable senses() {
    return senses;
  }

  /** What each of a question's sides finds by itself. */
  private Evidence evidence(PolicyQuestion question, Optional<QuestionSense> sense)
      throws IOException {
    IntPredicate allowed = allowed(question);
    String text = question.text();
    return new Evidence(
        sense,
        index.scores(PassageFields.WORDS, text, allowed),
        index.scores(PassageFields.PAIRS, text, allowed),
        index.whole(PassageFields.PAIRS, text),
        index.scores(PassageFields.PAIRS, official.of(text), allowed),
        allowed);
  }

  private IntPredicate allowed(PolicyQuestion question) {
    if (question.region().isEmpty() && question.asOf().isEmpty()) {
      return _ -> true;
    }
    return allowed.get(new Scope(question.region(), question.asOf()), _ -> covering(question))::get;
  }

  /** Passages of a document share its scope, so it is decided once for all of them. */
  private BitSet covering(PolicyQuestion question) {
    BitSet covering = new BitSet(corpus.size());
    int document = -1;
    boolean covers = false;
    for (int passage = 0; passage < corpus.size(); passage++) {
      if (corpus.document(passage) != document) {
        document = corpus.document(passage);
        covers = corpus.passage(passage).scope().covers(question);
      }
      if (covers) {
        covering.set(passage);
      }
    }
    return covering;
  }

  /** Where and when a question is about: nearly all are about one place and today. */
  private record Scope(Optional<String> region, Optional<LocalDate> asOf) {}

  private static SenseTable senses(
      Corpus corpus, Function<String, Optional<SentenceVector>> vectors) {
    return SenseTable.of(
        IntStream.range(0, corpus.size())
            .mapToObj(passage -> senses(corpus.passage(passage), vectors))
            .toList());
  }

  private static PassageSenses senses(
      Passage passage, Function<String, Optional<SentenceVector>> vectors) {
    Stream<String> parts =
        passage.texts().skip(1).filter(text -> !text.equals(passage.text())).distinct();
    return new PassageSenses(
        vectors.apply(passage.text()), parts.map(vectors).flatMap(Optional::stream).toList());
  }
}
