package io.yizhan.retrieval;

import io.yizhan.embedding.SentenceVector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gathers the candidates of a question and reads their features. Some hundred passages by words, by
 * pairs and by official words each, and those whose meaning is next; about 0.5 ms. Immutable; safe
 * for any thread.
 */
final class FeatureReader {

  private static final int BY_WORDS = 200;
  private static final int BY_OFFICIAL = 60;
  private static final int BY_SENSE = 300;

  /** How many first finds {@link Feature#FEEDBACK} moves the question towards. */
  private static final int FIRST_FINDS = 5;

  /** What BM25 is worth beside a cosine in the first ranking. */
  private static final float FIRST_BM25 = 0.2f;

  /** How fast what stands behind the best find counts less for {@link Feature#DOCUMENT}. */
  private static final float SHARPNESS = 20;

  private static final List<Feature> SENSES =
      List.of(Feature.PASSAGE, Feature.PART, Feature.MOVED_PASSAGE, Feature.MOVED_PART);

  private final Corpus corpus;
  private final SenseTable senses;

  FeatureReader(Corpus corpus, SenseTable senses) {
    this.corpus = corpus;
    this.senses = senses;
  }

  /**
   * The candidates of a question.
   *
   * @param named passages that are candidates in any case, where they may be found
   */
  Candidates read(Evidence evidence, int[] named) {
    int[] passages =
        Stream.of(
                evidence
                    .sense()
                    .map(sense -> senses.nearest(sense.moved(), BY_SENSE, evidence.allowed()))
                    .orElse(new int[0]),
                Best.places(evidence.words(), BY_WORDS),
                Best.places(evidence.pairs(), BY_WORDS),
                Best.places(evidence.official(), BY_OFFICIAL),
                IntStream.of(named).filter(evidence.allowed()).toArray())
            .flatMapToInt(IntStream::of)
            .sorted()
            .distinct()
            .toArray();
    Candidates candidates = new Candidates(passages, new float[passages.length][Feature.count()]);
    evidence.sense().ifPresent(sense -> addSense(candidates, sense));
    addWords(candidates, evidence);
    float[] first = first(candidates);
    evidence.sense().ifPresent(sense -> addFeedback(candidates, first, sense.asked()));
    addDocument(candidates, first);
    addNeighbours(candidates, first);
    return candidates;
  }

  private void addSense(Candidates candidates, QuestionSense sense) {
    for (int i = 0; i < candidates.size(); i++) {
      int passage = candidates.passages()[i];
      candidates.set(i, Feature.PASSAGE, senses.cosine(passage, sense.asked()));
      candidates.set(i, Feature.PART, senses.bestPart(passage, sense.asked()));
      candidates.set(i, Feature.MOVED_PASSAGE, senses.cosine(passage, sense.moved()));
      candidates.set(i, Feature.MOVED_PART, senses.bestPart(passage, sense.moved()));
    }
    for (Feature feature : SENSES) {
      candidates.fill(feature);
    }
  }

  private void addWords(Candidates candidates, Evidence evidence) {
    Share words = Share.of(evidence.words());
    Share pairs = Share.of(evidence.pairs());
    Share official = Share.of(evidence.official());
    float uncovered = 1 - covered(Best.of(evidence.pairs()), evidence);
    for (int i = 0; i < candidates.size(); i++) {
      int passage = candidates.passages()[i];
      candidates.set(i, Feature.COVERED, covered(evidence.pairs()[passage], evidence));
      candidates.set(i, Feature.NAMED_UNLESS_COVERED, uncovered * corpus.named(passage));
      candidates.set(i, Feature.WORDS, words.of(passage));
      candidates.set(i, Feature.PAIRS, pairs.of(passage));
      candidates.set(
          i, Feature.MOVED_UNLESS_COVERED, uncovered * candidates.get(i, Feature.MOVED_PASSAGE));
      candidates.set(
          i, Feature.PAIRS_WHERE_COVERED, (1 - uncovered) * candidates.get(i, Feature.PAIRS));
      candidates.set(i, Feature.OFFICIAL, official.of(passage));
      candidates.set(i, Feature.NAMED, corpus.named(passage));
    }
  }

  private static float covered(float pairs, Evidence evidence) {
    return evidence.whole() == 0 ? 0 : pairs / evidence.whole();
  }

  /** A ranking by what each passage says itself, from which the others' features start. */
  private static float[] first(Candidates candidates) {
    float[] first = new float[candidates.size()];
    for (int i = 0; i < first.length; i++) {
      first[i] =
          (candidates.get(i, Feature.PASSAGE) + candidates.get(i, Feature.PART)) / 2
              + FIRST_BM25 * candidates.get(i, Feature.PAIRS);
    }
    return first;
  }

  private void addFeedback(Candidates candidates, float[] first, SentenceVector asked) {
    float[] moved = asked.toFloats();
    for (int place : Best.places(first, FIRST_FINDS)) {
      senses.vector(candidates.passages()[place]).ifPresent(found -> add(moved, found));
    }
    SentenceVector direction = SentenceVector.ofDirection(moved);
    for (int i = 0; i < candidates.size(); i++) {
      candidates.set(i, Feature.FEEDBACK, senses.cosine(candidates.passages()[i], direction));
    }
    candidates.fill(Feature.FEEDBACK);
  }

  private static void add(float[] moved, SentenceVector found) {
    float[] components = found.toFloats();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += components[i] / FIRST_FINDS;
    }
  }

  private void addDocument(Candidates candidates, float[] first) {
    float best = Best.of(first);
    float[] shares = new float[candidates.size()];
    float all = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (float) Math.exp(SHARPNESS * (first[i] - best));
      all += shares[i];
    }
    Map<Integer, Float> byDocument = new HashMap<>();
    for (int i = 0; i < shares.length; i++) {
      byDocument.merge(corpus.document(candidates.passages()[i]), shares[i] / all, Float::sum);
    }
    for (int i = 0; i < shares.length; i++) {
      candidates.set(
          i,
          Feature.DOCUMENT,
          byDocument.getOrDefault(corpus.document(candidates.passages()[i]), 0f));
    }
  }

  private void addNeighbours(Candidates candidates, float[] first) {
    for (int i = 0; i < candidates.size(); i++) {
      int passage = candidates.passages()[i];
      candidates.set(
          i,
          Feature.NEIGHBOUR,
          Math.max(
              neighbour(candidates, first, passage, passage - 1),
              neighbour(candidates, first, passage, passage + 1)));
    }
  }

  private float neighbour(Candidates candidates, float[] first, int passage, int other) {
    int place = candidates.placeOf(other);
    return place >= 0 && corpus.sameDocument(passage, other) ? first[place] : 0;
  }

  /** A field's scores as shares of the best one. */
  @SuppressWarnings("ArrayRecordComponent") // lives as long as a question, by reference only
  private record Share(float[] scores, float best) {

    static Share of(float[] scores) {
      return new Share(scores, Best.of(scores));
    }

    float of(int passage) {
      return best == 0 ? 0 : scores[passage] / best;
    }
  }
}
