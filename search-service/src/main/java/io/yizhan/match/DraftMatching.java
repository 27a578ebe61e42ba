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
  private final Scores scores;

  DraftMatching(LiveIndex jobs, LiveIndex workers, Scores scores) {
    this.jobs = jobs;
    this.workers = workers;
    this.scores = scores;
  }

  Pool pool(Job draft, int size, int nearMisses, Instant now) throws IOException {
    return beside(
        draft,
        now,
        (pairs, moving) -> {
          Scan<WorkerFacts> scan =
              new Scan<>(moving, pairs, scores, size, nearMisses, Optional.empty());
          scan.run();
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
    T read(Scan.PairMaker<WorkerFacts> pairs, WorkerSide moving) throws IOException;
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
                      (worker, memory) -> new Pair(job, worker, moment, memory),
                      new WorkerSide(workerView));
                }));
  }

  private static JobFacts facts(IndexView view, Job draft, Moment moment) throws IOException {
    return new JobSide(view, moment)
        .find(draft.id())
        .orElseThrow(() -> new IllegalStateException("what was just written must be found"));
  }

  private List<Match> written(
      List<Candidate> candidates, WorkerSide moving, Scan.PairMaker<WorkerFacts> pairs)
      throws IOException {
    List<Match> matches = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      matches.add(written(candidate.doc(), candidate.id().utf8ToString(), moving, pairs));
    }
    return matches;
  }

  private Match written(int doc, String id, WorkerSide moving, Scan.PairMaker<WorkerFacts> pairs)
      throws IOException {
    return new MatchWriter(scores, new RuleReasons(Audience.STAFF))
        .write(pairs.pair(moving.at(doc), RuleMemory.none()), id, moving.json(doc));
  }
}
