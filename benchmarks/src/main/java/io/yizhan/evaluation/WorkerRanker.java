package io.yizhan.evaluation;

import io.yizhan.search.WorkerHit;
import io.yizhan.search.WorkerSearch;
import io.yizhan.search.WorkerSearchRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * The ranking that the service gives staff for a text and nothing else: no place, no filters, the
 * order of relevance.
 */
final class WorkerRanker implements Ranker {

  private final WorkerSearch search;
  private final WorkerSearchRequest everyone;

  /** Ranks who looks for work at a moment. */
  WorkerRanker(WorkerSearch search, Instant now) {
    this.search = search;
    this.everyone = WorkerSearchRequest.everyone(now);
  }

  @Override
  public String name() {
    return "service";
  }

  @Override
  public List<String> rank(String text) throws IOException {
    WorkerSearchRequest request =
        new WorkerSearchRequest(
            text,
            everyone.near(),
            everyone.radiusMeters(),
            everyone.inside(),
            everyone.chosen(),
            everyone.free(),
            everyone.offer(),
            everyone.practice(),
            everyone.withInactive(),
            everyone.sort(),
            everyone.counted(),
            Measure.DEPTH,
            everyone.cursor(),
            everyone.now());
    return search.search(request).hits().stream().map(WorkerHit::id).toList();
  }
}
