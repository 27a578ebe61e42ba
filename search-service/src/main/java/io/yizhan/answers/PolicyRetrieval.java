package io.yizhan.answers;

import io.yizhan.analysis.Analyzers;
import io.yizhan.embedding.SentenceEmbedder;
import io.yizhan.embedding.SentenceVector;
import java.io.Closeable;
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
 * <p>Immutable once built; safe for any thread. A question costs some 7 ms of one thread at 58,000
 * articles, of which reading its meaning is 3. The embedder belongs to the caller.
 */
public final class PolicyRetrieval implements Closeable {

  /** More than any difference of scores. */
  private static final float NAMED_BONUS = 1000;

  private final PassageSearch search;
  private final SentenceEmbedder embedder;
  private final RetrievalModel model;
  private final DirectLookup direct;

  private PolicyRetrieval(PassageSearch search, SentenceEmbedder embedder, RetrievalModel model) {
    this.search = search;
    this.embedder = embedder;
    this.model = model;
    this.direct = DirectLookup.of(search.corpus());
  }

  /**
   * Makes passages ready to be asked. Some 15 s for 58,000.
   *
   * @param passages those of a document together, in their order
   * @param vectors the vector of a passage's or chunk's text; a chunk that has none counts as if it
   *     were not there
   * @throws IllegalArgumentException when a passage has no vector
   */
  public static PolicyRetrieval of(
      List<Passage> passages,
      Analyzers analyzers,
      SentenceEmbedder embedder,
      Function<String, Optional<SentenceVector>> vectors,
      RetrievalModel model)
      throws IOException {
    return new PolicyRetrieval(PassageSearch.of(passages, analyzers, vectors), embedder, model);
  }

  /**
   * The passages that may answer, best first, at most as many as asked for. Those of another place
   * or out of force on the asked day are not among them. An article that is named (劳动合同法第三十八条)
   * comes first.
   */
  public List<FoundPassage> find(PolicyQuestion question) throws IOException {
    return find(question, RetrievalMethod.LEARNED);
  }

  /** The same by another way of ranking; only {@link RetrievalMethod#LEARNED} looks up names. */
  public List<FoundPassage> find(PolicyQuestion question, RetrievalMethod method)
      throws IOException {
    if (question.text().isBlank()) {
      return List.of();
    }
    Candidates candidates =
        search.candidates(question, embedder.embed(question.text()), model.projection());
    float[] scores = Ranking.of(method, candidates, model);
    if (method == RetrievalMethod.LEARNED) {
      raiseNamed(question, candidates, scores);
    }
    List<FoundPassage> found = new ArrayList<>();
    for (int place : Best.places(scores, question.size(), Float.NEGATIVE_INFINITY)) {
      found.add(found(candidates, place));
    }
    return found;
  }

  private void raiseNamed(PolicyQuestion question, Candidates candidates, float[] scores) {
    for (int passage : direct.in(question.text())) {
      int place = candidates.placeOf(passage);
      if (place >= 0) {
        scores[place] += NAMED_BONUS;
      }
    }
  }

  private FoundPassage found(Candidates candidates, int place) {
    float[] features = candidates.features()[place];
    Map<String, Float> parts =
        model.parts(features).entrySet().stream()
            .collect(Collectors.toMap(part -> part.getKey().label(), Map.Entry::getValue));
    return new FoundPassage(
        search.corpus().passage(candidates.passages()[place]),
        model.score(features),
        features[Feature.PASSAGE.column()],
        parts);
  }

  @Override
  public void close() throws IOException {
    search.close();
  }
}
