package io.yizhan.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.core.setup.Environment;
import io.yizhan.calls.CallPolicy;
import io.yizhan.calls.Calls;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.match.Matching;
import io.yizhan.publishing.Publishing;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.employer.AdFormResource;
import io.yizhan.service.pages.employer.EmployerResource;
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

  /** Registers an employer's pages. */
  static void registerPages(
      YizhanConfiguration configuration,
      Environment environment,
      Storage storage,
      Pages pages,
      Publishing publishing,
      Matching matching,
      LiveIndex jobs,
      InstantSource clock) {
    CallPolicy policy = configuration.getCalls().build();
    Calls calls = Calls.create(jobs, matching, storage.database().calls(), policy);
    environment.jersey().register(new EmployerResource(pages, publishing, matching, clock));
    environment.jersey().register(new AdFormResource(pages, publishing, calls, clock));
  }
}
