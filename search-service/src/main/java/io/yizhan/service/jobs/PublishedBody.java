package io.yizhan.service.jobs;

import io.yizhan.publishing.Publication;
import io.yizhan.service.problem.FindingBody;
import java.util.List;

/**
 * The answer to a write of an ad.
 *
 * @param id the ad's id
 * @param generation what {@code GET …?generation=} waits for
 * @param findings what could be better, and what a person will look at
 */
public record PublishedBody(String id, long generation, List<FindingBody> findings) {

  /** Copies the list. */
  public PublishedBody {
    findings = List.copyOf(findings);
  }

  static PublishedBody of(Publication.Done done) {
    return new PublishedBody(
        done.id(), done.generation(), done.findings().stream().map(FindingBody::of).toList());
  }
}
