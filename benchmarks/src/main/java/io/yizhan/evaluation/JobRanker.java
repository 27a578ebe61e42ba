package io.yizhan.evaluation;

import io.yizhan.search.JobHit;
import io.yizhan.search.JobSearch;
import io.yizhan.search.JobSearchRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * The ranking that the service itself gives to a text and nothing else: no place, no filters, the
 * order of relevance.
 */
final class JobRanker implements Ranker {

  private final JobSearch search;
  private final JobSearchRequest open;

  /** Ranks what is open at a moment. */
  JobRanker(JobSearch search, Instant now) {
    this.search = search;
    this.open = JobSearchRequest.builder(now).size(Measure.DEPTH).build();
  }

  @Override
  public String name() {
    return "service";
  }

  @Override
  public List<String> rank(String text) throws IOException {
    return search.search(open.withText(text)).hits().stream().map(JobHit::id).toList();
  }
}
