package io.yizhan.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.core.setup.Environment;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.publishing.Publishing;
import io.yizhan.service.publishing.JobReviewsResource;
import io.yizhan.service.publishing.LintResource;
import java.time.InstantSource;

/** Offers the check of drafts and the review of flagged ads. */
final class PublishingServing {

  private PublishingServing() {}

  /** Registers the calls and returns that which publishes. */
  static Publishing register(
      Environment environment, Storage storage, LiveIndex jobs, InstantSource clock) {
    ObjectMapper json = environment.getObjectMapper();
    Publishing publishing = Publishing.create(jobs, storage.database(), clock);
    environment.jersey().register(new LintResource(publishing, json));
    environment.jersey().register(new JobReviewsResource(publishing.reviews(), json));
    return publishing;
  }
}
