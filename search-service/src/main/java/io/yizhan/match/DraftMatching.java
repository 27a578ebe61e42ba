package io.yizhan.match;

import io.yizhan.indexing.IndexView;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.indexing.LoneRecord;
import io.yizhan.model.Job;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Puts a job that is in no index beside the workers, by the same rules and scores. Immutable; safe
 * for any thread.
 */
final class DraftMatching {

  private final LiveIndex jobs;
  private final LiveIndex workers;
  private final StoreValues values;
  private final Scores scores;

  DraftMatching(LiveIndex jobs, LiveIndex workers, StoreValues values, Scores scores) {
    this.jobs = jobs;
    this.workers = workers;
    this.values = values;
    this.scores = scores;
  }

  Pool pool(Job draft, int size, int nearMisses, Instant now) throws IOException {
    return beside(
        draft,
        now,
        (pairs, moving) -> {
          Scan scan =
              new Scan(
                  scores,
                  size,
                  new Scan.NearMisses(nearMisses, /* counted= */ true),
                  Optional.empty());
          scan.run(moving, Wanted.ALL, pairs);
          return new Pool(
              scan.total(),
              written(scan.hits().best(), moving, pairs),
              written(scan.nearMisses().best(), moving, pairs),
              scan.onlyUnmet());
        });
  }

  List<Match> explain(Job draft, Collection<String> ids, Instant now) throws IOException {
    return beside(
        draft,
        now,
        (pairs, moving) -> {
          List<Match> matches = new ArrayList<>();
          for (String id : ids) {
            Optional<Integer> doc = moving.docOf(id);
            if (doc.isPresent()) {
              matches.add(written(doc.get(), id, moving, pairs));
            }
          }
          return matches;
        });
  }

  /** Reads from one state of the workers. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(Screening.PairMaker<WorkerFacts> pairs, WorkerSide moving) throws IOException;
  }

  private <T> T beside(Job draft, Instant now, Reader<T> reader) throws IOException {
    Moment moment = Moment.of(now);
    return workers.withNewest(
        workerView ->
            LoneRecord.withView(
                jobs.schema(),
                draft,
                jobView -> {
                  JobFacts job = facts(jobView, draft, moment);
                  return reader.read(
                      worker -> new Pair(job, worker, moment), values.workers(workerView));
                }));
  }

  private JobFacts facts(IndexView view, Job draft, Moment moment) throws IOException {
    return values
        .jobs(view, moment.today())
        .find(draft.id())
        .orElseThrow(() -> new IllegalStateException("what was just written must be found"));
  }

  private List<Match> written(
      List<Candidate> candidates, WorkerSide moving, Screening.PairMaker<WorkerFacts> pairs)
      throws IOException {
    List<Match> matches = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      matches.add(written(candidate.doc(), candidate.id().utf8ToString(), moving, pairs));
    }
    return matches;
  }

  private Match written(
      int doc, String id, WorkerSide moving, Screening.PairMaker<WorkerFacts> pairs)
      throws IOException {
    return new MatchWriter(scores, new RuleReasons(Audience.STAFF))
        .write(pairs.pair(moving.at(doc)), id, moving.json(doc));
  }
}
