package io.yizhan.service.pages.screen;

import com.codahale.metrics.annotation.Timed;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.yizhan.codec.RecordCodec;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Station;
import io.yizhan.search.JobHit;
import io.yizhan.search.JobSearch;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.JobSearchRequestBuilder;
import io.yizhan.service.pages.Page;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.Section;
import io.yizhan.service.pages.seeker.JobCard;
import io.yizhan.service.pages.seeker.JobReader;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.store.RecordStore;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code /screen?station=}: what a station's screen shows, six jobs at a time. */
@Path("/screen")
public final class ScreenResource {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final int JOBS = 24;
  private static final int ON_A_PAGE = 6;
  private static final int SECONDS = 12;
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.ROOT);

  private final Pages pages;
  private final JobSearch search;
  private final RecordStore records;
  private final JobReader reader;
  private final InstantSource clock;

  /** The screen over a search and the records of stations. */
  public ScreenResource(
      Pages pages, JobSearch search, RecordStore records, JobReader reader, InstantSource clock) {
    this.pages = pages;
    this.search = search;
    this.records = records;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * One of the pages of the wall; another is asked for after {@value #SECONDS} seconds.
   *
   * @param station id of a station; without one the newest of the district
   * @param turn how many pages were shown before
   */
  @GET
  @Timed
  @Produces(Pages.HTML)
  public Response wall(
      @Context ContainerRequestContext request,
      @QueryParam("station") @DefaultValue("") String station,
      @QueryParam("page") @DefaultValue("0") int turn)
      throws IOException {
    Optional<Station> home = station(station);
    List<JobHit> hits = search.search(asked(home)).hits();
    int all = Math.max(1, Math.ceilDiv(hits.size(), ON_A_PAGE));
    int shown = Math.floorMod(turn, all);
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), RecordCodec.ZONE);
    List<JobCard> jobs =
        hits.stream()
            .skip((long) shown * ON_A_PAGE)
            .limit(ON_A_PAGE)
            .map(hit -> card(hit, now.toLocalDate()))
            .toList();
    String title = home.map(found -> found.name() + "附近的活").orElse("最新的活");
    Page page = Page.of(request, Optional.empty(), title, Section.ELSEWHERE);
    Response wall =
        pages.html(
            page, TEMPLATES.screenWall(title, CLOCK.format(now), (shown + 1) + " / " + all, jobs));
    return Response.fromResponse(wall).header("Refresh", next(station, (shown + 1) % all)).build();
  }

  private JobCard card(JobHit hit, LocalDate today) {
    return JobCard.of(reader.read(hit.recordJson()), hit.distanceMeters(), today);
  }

  private JobSearchRequest asked(Optional<Station> home) {
    JobSearchRequestBuilder asked =
        JobSearchRequest.builder(clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1))
            .count(Set.of())
            .size(JOBS);
    home.flatMap(found -> found.location().point()).ifPresent(asked::near);
    return asked.build();
  }

  private Optional<Station> station(String id) {
    if (id.isBlank()) {
      return Optional.empty();
    }
    Optional<Station> found =
        records
            .find(RecordKind.STATION, id)
            .map(versioned -> versioned.record())
            .filter(Station.class::isInstance)
            .map(Station.class::cast);
    if (found.isEmpty()) {
      throw new ProblemException(ProblemCode.NOT_FOUND, "没有这个驿站");
    }
    return found;
  }

  private static String next(String station, int page) {
    return SECONDS
        + "; url=/screen?station="
        + URLEncoder.encode(station, StandardCharsets.UTF_8)
        + "&page="
        + page;
  }
}
