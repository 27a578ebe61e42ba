package io.yizhan.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import io.yizhan.applications.Applications;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.match.Matching;
import io.yizhan.search.JobSearch;
import io.yizhan.service.applications.ApplicationsResource;
import io.yizhan.service.applications.WorkerApplicationsResource;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.screen.ScreenResource;
import io.yizhan.service.pages.seeker.JobReader;
import io.yizhan.service.pages.seeker.SeekerPages;
import io.yizhan.suggest.Suggestions;
import java.time.InstantSource;

/** Offers applications, and the pages of those who look for work. */
final class PagesWiring {

  private PagesWiring() {}

  static void register(
      Environment environment,
      Pages pages,
      Storage storage,
      JobSearch search,
      LiveIndex jobs,
      Suggestions suggestions,
      Matching matching,
      InstantSource clock) {
    JerseyEnvironment jersey = environment.jersey();
    ObjectMapper json = environment.getObjectMapper();
    Applications applications =
        new Applications(storage.records(), storage.database().applications());
    jersey.register(new ApplicationsResource(applications, clock));
    jersey.register(new WorkerApplicationsResource(applications));
    SeekerPages.register(
        jersey, pages, search, jobs, suggestions, matching, applications, json, clock);
    jersey.register(
        new ScreenResource(pages, search, storage.records(), new JobReader(json), clock));
  }
}
