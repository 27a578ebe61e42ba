package io.yizhan.retrieval;

import io.yizhan.analysis.Analyzers;
import io.yizhan.embedding.SentenceEmbedder;
import io.yizhan.embedding.SentenceVector;
import io.yizhan.search.Highlighter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which passages of policy answer a question, best first.
 *
 * <p>Immutable once built; safe for any thread; nothing to close. A question costs some 7 ms of one
 * thread at 58,000 articles, of which reading its meaning is 3. The embedder belongs to the caller.
 *
 * <p>A passage whose vector is not computed yet is found by its words, and counts in meaning like
 * the mean of those it stands beside. While no passage has a vector, BM25 of pairs alone decides.
 */
public final class PolicyRetrieval {

  /** More than any difference of scores. */
  private static final float NAMED_BONUS = 10_000;

  /** What people read of the part of a score that {@link #near} is. */
  private static final String NEAR = "属地";

  private final PassageSearch search;
  private final Optional<SentenceEmbedder> embedder;
  private final RetrievalModel learned;
  private final RetrievalModel model;
  private final DirectLookup direct;

  private PolicyRetrieval(
      PassageSearch search,
      DirectLookup direct,
      Optional<SentenceEmbedder> embedder,
      RetrievalModel model) {
    this.search = search;
    this.direct = direct;
    // Without vectors there is nothing to compare a question's meaning with.
    this.embedder = embedder.filter(_ -> !search.senses().isEmpty());
    this.learned = model;
    this.model = this.embedder.isPresent() ? model : RetrievalModel.wordsAlone();
  }

  /**
   * Makes passages ready to be asked. Some 15 s for 58,000.
   *
   * @param passages those of a document together, in their order
   * @param embedder reads questions; empty: words alone decide
   * @param vectors the vector of a text, where it is computed
   */
  public static PolicyRetrieval of(
      List<Passage> passages,
      Analyzers analyzers,
      Optional<SentenceEmbedder> embedder,
      Function<String, Optional<SentenceVector>> vectors,
      RetrievalModel model)
      throws IOException {
    PassageSearch search = PassageSearch.of(passages, analyzers, vectors);
    return new PolicyRetrieval(search, DirectLookup.of(search.corpus()), embedder, model);
  }

  /** The same passages with the vectors that are computed by now; half a second for 58,000. */
  public PolicyRetrieval withVectors(
      Optional<SentenceEmbedder> newEmbedder, Function<String, Optional<SentenceVector>> vectors) {
    return new PolicyRetrieval(search.withVectors(vectors), direct, newEmbedder, learned);
  }

  /** Whether words alone decide, since no passage has a vector. */
  public boolean isByWordsAlone() {
    return embedder.isEmpty();
  }

  /**
   * The passages that may answer, best first, at most as many as asked for. Those of another place
   * or out of force on the asked day are not among them. An article that is named (劳动合同法第三十八条), and
   * a document whose title or 文号 is all that is asked, come first.
   */
  public List<FoundPassage> find(PolicyQuestion question) throws IOException {
    return find(question, RetrievalMethod.LEARNED);
  }

  /** The same by another way of ranking; only {@link RetrievalMethod#LEARNED} looks up names. */
  public List<FoundPassage> find(PolicyQuestion question, RetrievalMethod method)
      throws IOException {
    return find(question, sense(question), method);
  }

  /** The same for a question whose {@link #sense} has been read. */
  public List<FoundPassage> find(PolicyQuestion question, Optional<SentenceVector> sense)
      throws IOException {
    return find(question, sense, RetrievalMethod.LEARNED);
  }

  /** What a question means; empty where words alone decide. Some 3 ms. */
  public Optional<SentenceVector> sense(PolicyQuestion question) {
    return embedder.map(reader -> reader.embed(question.text()));
  }

  /**
   * The words of law for what a question says in everyday words, parted by spaces; may be empty.
   */
  public String officialWords(String question) {
    return search.officialWords(question);
  }

  /** How many passages have a pair of characters in title, path or text; a look-up. */
  public int passagesWith(String pair) {
    return search.passagesWith(pair);
  }

  /**
   * A text of a passage as HTML, with the question's words in {@code <em>}; empty when none of them
   * stands there.
   */
  public Optional<String> marked(PolicyQuestion question, String text) throws IOException {
    Analyzers analyzers = search.analyzers();
    return new Highlighter(
            analyzers.indexText(),
            AnalyzedTerms.of(analyzers.queryText(), PassageFields.WORDS, question.text()))
        .whole(PassageFields.WORDS, text);
  }

  private List<FoundPassage> find(
      PolicyQuestion question, Optional<SentenceVector> sense, RetrievalMethod method)
      throws IOException {
    if (question.text().isBlank()) {
      return List.of();
    }
    Named named = direct.in(question.text());
    Candidates candidates =
        search.candidates(
            question, sense.map(asked -> QuestionSense.of(asked, model.projection())), named);
    float[] scores = Ranking.of(method, candidates, model);
    if (method == RetrievalMethod.LEARNED) {
      raiseNear(question, candidates, scores);
      raiseNamed(named, candidates, scores);
    }
    List<FoundPassage> found = new ArrayList<>();
    for (int place : Best.places(scores, question.size(), Float.NEGATIVE_INFINITY)) {
      found.add(found(question, candidates, named, place));
    }
    return found;
  }

  private void raiseNear(PolicyQuestion question, Candidates candidates, float[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += near(question, candidates.passages()[i]);
    }
  }

  /** What it adds that those who made a passage stand near whoever asks. */
  private float near(PolicyQuestion question, int passage) {
    return question.region().isEmpty()
        ? 0
        : model.nearness() * search.corpus().passage(passage).scope().nearness();
  }

  private static void raiseNamed(Named named, Candidates candidates, float[] scores) {
    for (int i = 0; i < scores.length; i++) {
      if (named.raised().get(candidates.passages()[i])) {
        scores[i] += NAMED_BONUS;
      }
    }
    float next = 2 * NAMED_BONUS;
    for (int passage : named.first()) {
      int place = candidates.placeOf(passage);
      if (place >= 0) {
        scores[place] = next--;
      }
    }
  }

  private FoundPassage found(
      PolicyQuestion question, Candidates candidates, Named named, int place) {
    float[] features = candidates.features()[place];
    int passage = candidates.passages()[place];
    Map<String, Float> parts =
        model.parts(features).entrySet().stream()
            .collect(Collectors.toMap(part -> part.getKey().label(), Map.Entry::getValue));
    float near = near(question, passage);
    if (near > 0) {
      parts.put(NEAR, near);
    }
    return new FoundPassage(
        search.corpus().passage(passage),
        model.score(features) + near,
        features[Feature.PASSAGE.column()],
        features[Feature.PART.column()],
        Math.max(features[Feature.MOVED_PASSAGE.column()], features[Feature.MOVED_PART.column()]),
        features[Feature.COVERED.column()],
        named.has(passage),
        parts);
  }
}
