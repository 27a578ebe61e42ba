package io.yizhan.service.pages.seeker;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import io.yizhan.applications.Applications;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.match.Matching;
import io.yizhan.search.JobSearch;
import io.yizhan.service.pages.Pages;
import io.yizhan.suggest.Suggestions;
import java.time.InstantSource;

/** Registers the pages of those who look for work. */
public final class SeekerPages {

  private SeekerPages() {}

  /** Registers them over the capabilities they show. */
  public static void register(
      JerseyEnvironment jersey,
      Pages pages,
      JobSearch search,
      LiveIndex jobs,
      Suggestions suggestions,
      Matching matching,
      Applications applications,
      ObjectMapper json,
      InstantSource clock) {
    JobReader reader = new JobReader(json);
    jersey.register(new HomeResource(pages, search, jobs, suggestions, reader, clock));
    jersey.register(
        new JobPageResource(
            pages, search, matching, applications, reader, new JobPosting(json), clock));
    jersey.register(new ApplicationsPageResource(pages, applications, clock));
  }
}
