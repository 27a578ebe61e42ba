package io.yizhan.match;

import io.yizhan.engine.DocFilter;
import io.yizhan.indexing.IndexView;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;

/** Reads one page of one question on one state of each index. One thread. */
final class MatchPageReader {

  private final IndexView jobs;
  private final IndexView workers;
  private final Scores scores;
  private final MatchRequest request;
  private final String question;
  private final Optional<MatchCursor> cursor;
  private final Instant now;

  /**
   * A page.
   *
   * @param question whose matches, for the next cursor
   * @param cursor where the page before ended; its clock decides
   */
  MatchPageReader(
      IndexView jobs,
      IndexView workers,
      Scores scores,
      MatchRequest request,
      String question,
      Optional<MatchCursor> cursor) {
    this.jobs = jobs;
    this.workers = workers;
    this.scores = scores;
    this.request = request;
    this.question = question;
    this.cursor = cursor;
    this.now = cursor.map(MatchCursor::now).orElse(request.now());
  }

  IndexView jobs() {
    return jobs;
  }

  IndexView workers() {
    return workers;
  }

  /** The clock of the first page, which decides on all. */
  Moment moment() {
    return Moment.of(now);
  }

  /**
   * The page: one pass over the side that moves, and the reasons of what it shows.
   *
   * @param filter what must hold of a record of that side
   */
  <F extends Facts> MatchPage read(
      MatchSide<F> moving,
      Optional<DocFilter> filter,
      Screening.PairMaker<F> pairs,
      Audience audience)
      throws IOException {
    Optional<Candidate> after =
        cursor.map(last -> new Candidate(last.score(), new BytesRef(last.id()), 0));
    int nearMisses = cursor.isEmpty() ? Matching.MAX_NEAR_MISSES : 0;
    Scan scan =
        new Scan(
            scores,
            request.size() + 1,
            new Scan.NearMisses(nearMisses, /* counted= */ false),
            after);
    scan.run(moving, new Wanted(filter, request.radiusMeters()), pairs);
    List<Candidate> best = scan.hits().best();
    boolean more = best.size() > request.size();
    List<Candidate> shown = more ? best.subList(0, request.size()) : best;
    MatchWriter writer = new MatchWriter(scores, new RuleReasons(audience));
    return new MatchPage(
        scan.total(),
        written(shown, moving, pairs, writer),
        written(scan.nearMisses().best(), moving, pairs, writer),
        more ? Optional.of(cursorAfter(shown.getLast())) : Optional.empty());
  }

  private static <F extends Facts> List<Match> written(
      List<Candidate> candidates,
      MatchSide<F> moving,
      Screening.PairMaker<F> pairs,
      MatchWriter writer)
      throws IOException {
    List<Match> matches = new ArrayList<>(candidates.size());
    Map<LeafReaderContext, F> factsOf = new HashMap<>();
    for (Candidate candidate : candidates) {
      LeafReaderContext leaf = moving.leafOf(candidate.doc());
      F facts = factsOf.get(leaf);
      if (facts == null) {
        facts = moving.facts(leaf);
        factsOf.put(leaf, facts);
      }
      facts.at(candidate.doc() - leaf.docBase);
      Pair pair = pairs.pair(facts);
      matches.add(writer.write(pair, candidate.id().utf8ToString(), moving.json(candidate.doc())));
    }
    return matches;
  }

  private String cursorAfter(Candidate last) throws IOException {
    jobs.keep();
    workers.keep();
    return new MatchCursor(jobs.pin(), workers.pin(), now, last.score(), last.id().utf8ToString())
        .write(question);
  }
}
