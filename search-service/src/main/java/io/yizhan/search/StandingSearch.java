package io.yizhan.search;

import io.yizhan.columns.PointColumn;
import io.yizhan.feed.Versioned;
import io.yizhan.geo.GeoBox;
import io.yizhan.geo.GeoPoint;
import io.yizhan.indexing.IndexView;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.ranking.Ranking;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.schema.IndexedKind;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.PerSchema;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;

/**
 * A search that stands: asked of each record as it comes, not of all records at once. It finds what
 * {@link JobSearch} or {@link WorkerSearch} would find, by the same steps, with one difference:
 * nothing is eased.
 *
 * <p>{@link #cut} takes a request apart, once, into clauses that many requests share; {@link
 * #probe} puts one record where clauses can be asked of it. What meets every clause of a request,
 * and its circle, is what the request finds, since all of its conditions hold together.
 *
 * <p>Which words occur at all decides how a text is read, so a probe looks at the index as it is
 * now for that. Immutable; safe for any thread.
 *
 * @param <R> what is asked
 */
public final class StandingSearch<R extends SearchRequest<?, R>> {

  private final LiveIndex index;
  private final PerSchema<StandingParts<R>> parts;

  private StandingSearch(LiveIndex index, PerSchema<StandingParts<R>> parts) {
    this.index = index;
    this.parts = parts;
  }

  /** Standing searches for jobs, weighed as the searches of this index are. */
  public static StandingSearch<JobSearchRequest> ofJobs(LiveIndex index, Ranking ranking) {
    require(index, IndexedKind.JOB);
    return new StandingSearch<>(index, new PerSchema<>(schema -> StandingJobs.of(schema, ranking)));
  }

  /** Standing searches for workers. */
  public static StandingSearch<WorkerSearchRequest> ofWorkers(LiveIndex index, Ranking ranking) {
    require(index, IndexedKind.WORKER);
    return new StandingSearch<>(
        index, new PerSchema<>(schema -> StandingWorkers.of(schema, ranking)));
  }

  /**
   * A part of a request that can be decided alone. Two requests that ask for the same have equal
   * ones.
   *
   * @param request a search for this alone, its clock and all that only orders or counts taken away
   * @param terms of which whatever it finds has at least one; empty when no term narrows it
   * @param bounds in which whatever it finds lies; empty when no area does
   */
  public record Clause<R>(R request, Set<Term> terms, Optional<GeoBox> bounds) {

    /** Copies the terms. */
    public Clause {
      terms = Set.copyOf(terms);
    }
  }

  /**
   * A request taken apart.
   *
   * @param clauses all must hold; none for a request of nothing but a circle
   * @param circle where what is found must lie, kept apart since hardly two requests share one
   */
  public record Cut<R>(List<Clause<R>> clauses, Optional<Circle> circle) {

    /** Copies the list. */
    public Cut {
      clauses = List.copyOf(clauses);
    }

    /** Whether a term or a place leads to it: else each new record would have to be tried. */
    public boolean isReachable() {
      return circle.isPresent()
          || clauses.stream()
              .anyMatch(clause -> !clause.terms().isEmpty() || clause.bounds().isPresent());
    }
  }

  /** Takes a request apart; a text costs its segmentation. */
  public Cut<R> cut(R request) {
    StandingParts<R> by = parts.of(index.schema());
    List<Clause<R>> clauses = new ArrayList<>();
    for (R clause : by.clauses(request)) {
      Optional<GeoBox> bounds = clause.inside().stream().findFirst().map(area -> area.bounds());
      clauses.add(new Clause<>(clause, by.terms(clause), bounds));
    }
    Optional<Circle> circle =
        request
            .radiusMeters()
            .flatMap(radius -> request.near().map(centre -> new Circle(centre, radius)));
    return new Cut<>(clauses, circle);
  }

  /**
   * Something done with a probe.
   *
   * @param <R> what is asked
   * @param <T> what comes of it
   */
  @FunctionalInterface
  public interface ProbeAction<R extends SearchRequest<?, R>, T> {

    /** Does it; the probe is valid until this method returns. */
    T look(RecordProbe<R> probe) throws IOException;
  }

  /**
   * Puts a record where clauses can be asked of it. Costs its analysis and an index of one
   * document, about a millisecond.
   *
   * @param now the clock that decides what is open and which day is today
   */
  public <T> T probe(Versioned record, Instant now, ProbeAction<R, T> action) throws IOException {
    return index.withNewest(view -> probe(view, record, now, action));
  }

  private <T> T probe(IndexView view, Versioned record, Instant now, ProbeAction<R, T> action)
      throws IOException {
    DocumentSchema schema = view.schema();
    try (RecordProbe<R> probe =
        RecordProbe.of(
            schema,
            schema.document(record.record(), record.version()),
            parts.of(schema),
            view.searcher().getIndexReader(),
            now)) {
      return action.look(probe);
    }
  }

  /**
   * The share of all records now that has a term, 0…1; 0 while there are none.
   *
   * <p>Costs a look-up in each segment.
   */
  public double share(Set<Term> terms) throws IOException {
    return index.withNewest(
        view -> {
          long documents = 0;
          for (Term term : terms) {
            documents += view.searcher().getIndexReader().docFreq(term);
          }
          int all = view.searcher().getIndexReader().maxDoc();
          return all == 0 ? 0 : Math.min(1, (double) documents / all);
        });
  }

  /** Hands over the place of each record that has one; a pass over a column. */
  public void eachPlace(Consumer<GeoPoint> consumer) throws IOException {
    int _ =
        index.withNewest(
            view -> {
              int handed = 0;
              for (LeafReaderContext leaf : view.searcher().getIndexReader().leaves()) {
                PointColumn places = view.columns().of(leaf.reader()).points(JobFields.LOCATION);
                Bits live = leaf.reader().getLiveDocs();
                for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                  if (places.has(doc) && (live == null || live.get(doc))) {
                    consumer.accept(new GeoPoint(places.latDegrees(doc), places.lonDegrees(doc)));
                    handed++;
                  }
                }
              }
              return handed;
            });
  }

  /** How many records there are now. */
  public int records() throws IOException {
    return index.documents();
  }

  /** What reads the requests now; cuts that another read are to be made anew. */
  public String stamp() {
    return index.schema().stamp();
  }

  /** The names of places and trades, as the index knows them now. */
  public Lexicon lexicon() {
    return index.schema().lexicon();
  }

  private static void require(LiveIndex index, IndexedKind kind) {
    if (index.schema().kind() != kind) {
      throw new IllegalArgumentException(
          "index must be one of " + kind + "; got: " + index.schema().kind());
    }
  }
}
