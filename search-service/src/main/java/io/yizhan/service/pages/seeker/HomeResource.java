package io.yizhan.service.pages.seeker;

import com.codahale.metrics.annotation.Timed;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.dropwizard.auth.Auth;
import io.yizhan.geo.GeoPoint;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.search.JobFacet;
import io.yizhan.search.JobResults;
import io.yizhan.search.JobSearch;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.JobSort;
import io.yizhan.service.access.Caller;
import io.yizhan.service.jobs.JobSearchParameters;
import io.yizhan.service.pages.Page;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.Section;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.suggest.Suggestion;
import io.yizhan.suggest.SuggestionRequest;
import io.yizhan.suggest.Suggestions;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code /}: what work is there? Same parameters as {@code GET /api/jobs}. */
@Path("/")
public final class HomeResource {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final int SUGGESTIONS = 8;

  private final Pages pages;
  private final JobSearch search;
  private final LiveIndex index;
  private final Suggestions suggestions;
  private final JobList list;
  private final InstantSource clock;

  HomeResource(
      Pages pages,
      JobSearch search,
      LiveIndex index,
      Suggestions suggestions,
      JobReader reader,
      InstantSource clock) {
    this.pages = pages;
    this.search = search;
    this.index = index;
    this.suggestions = suggestions;
    this.list = new JobList(reader);
    this.clock = clock;
  }

  /** A page of jobs. */
  @GET
  @Timed
  @Produces(Pages.HTML)
  public Response home(@Auth Optional<Caller> caller, @Context ContainerRequestContext request)
      throws IOException {
    Page page = Page.of(request, caller, "找活", Section.FIND_WORK);
    SearchAddress address = SearchAddress.of(request.getUriInfo().getQueryParameters());
    Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
    Instant now = nextSecond();
    JobSearchRequest read =
        new JobSearchParameters(index.schema()).read(new QueryParameters(given), now);
    Set<JobFacet> counted = EnumSet.copyOf(JobList.FACETS.keySet());
    counted.addAll(read.chosen().keySet());
    JobSearchRequest asked = read.toBuilder().count(counted).size(page.view().pageSize()).build();
    JobResults found = search.search(asked);
    return pages.html(page, TEMPLATES.seekerHome(page, list.of(address, found, false, now)));
  }

  /**
   * The jobs nearest to where the reader is, which is in the body, in no address and no log, and
   * forgotten with this answer.
   *
   * @param near {@code lat,lon} in WGS-84
   */
  @POST
  @Timed
  @Path("near")
  @Produces(Pages.HTML)
  public Response near(
      @Auth Optional<Caller> caller,
      @Context ContainerRequestContext request,
      @FormParam("near") @DefaultValue("") String near,
      @FormParam("q") @DefaultValue("") String text)
      throws IOException {
    Page frame = Page.of(request, caller, "离我最近的活", Section.FIND_WORK);
    Page page = new Page(frame.title(), frame.section(), frame.view(), caller, "/");
    Instant now = nextSecond();
    String typed = text.length() > JobSearchRequest.MAX_TEXT_CHARS ? "" : text;
    JobSearchRequest asked =
        JobSearchRequest.builder(now)
            .text(typed)
            .near(point(near))
            .sort(JobSort.DISTANCE)
            .count(Set.of())
            .size(page.view().pageSize())
            .build();
    SearchAddress address = SearchAddress.of(Map.of("q", List.of(typed)));
    FoundJobs found = list.of(address, search.search(asked), true, now);
    return pages.html(page, TEMPLATES.seekerHome(page, found));
  }

  /** How what is being typed could go on, as entries of a list. */
  @GET
  @Timed
  @Path("suggestions")
  @Produces(Pages.HTML)
  public Response suggestions(
      @Auth Optional<Caller> caller,
      @Context ContainerRequestContext request,
      @QueryParam("q") @DefaultValue("") String typed) {
    Page page = Page.of(request, caller, "", Section.FIND_WORK);
    List<String> texts =
        typed.isBlank() || typed.length() > SuggestionRequest.MAX_TEXT_CHARS
            ? List.of()
            : suggestions
                .suggest(new SuggestionRequest(typed, Set.of(), SUGGESTIONS, clock.instant()))
                .stream()
                .map(Suggestion::text)
                .toList();
    return pages.html(page, TEMPLATES.seekerSuggestions(texts));
  }

  private static GeoPoint point(String near) {
    try {
      return GeoPoint.parse(near);
    } catch (IllegalArgumentException noPoint) {
      throw new ProblemException(ProblemCode.INVALID_PARAMETER, "没有收到您的位置，请再试一次，或写上地名");
    }
  }

  /** As the search of the interface has it: what repeats within a second is answered once. */
  private Instant nextSecond() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
  }
}
