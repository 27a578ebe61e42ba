package io.yizhan.service.pages.employer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.dropwizard.auth.Auth;
import io.yizhan.codec.RecordCodec;
import io.yizhan.match.MatchPage;
import io.yizhan.match.MatchRequest;
import io.yizhan.match.Matching;
import io.yizhan.model.Job;
import io.yizhan.publishing.Publication;
import io.yizhan.publishing.Publisher;
import io.yizhan.publishing.Publishing;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.pages.Page;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.Section;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.publishing.Publishers;
import io.yizhan.store.JobReview;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code /employer}: an employer's own ads, and who would fit them. */
@Path("/employer")
@RolesAllowed(Role.EMPLOYER_NAME)
public final class EmployerResource {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final RecordCodec CODEC = RecordCodec.create();
  private static final int MOST_ADS = 100;
  private static final int CANDIDATES = 10;

  private final Pages pages;
  private final Publishing publishing;
  private final Matching matching;
  private final InstantSource clock;

  /** The pages over a publishing and a matching. */
  public EmployerResource(
      Pages pages, Publishing publishing, Matching matching, InstantSource clock) {
    this.pages = pages;
    this.publishing = publishing;
    this.matching = matching;
    this.clock = clock;
  }

  /** The employer's ads, the latest first. */
  @GET
  @Produces(Pages.HTML)
  public Response home(@Auth Caller caller, @Context ContainerRequestContext request) {
    Page page = Page.of(request, Optional.of(caller), "我的招工", Section.HIRE);
    List<Job> jobs = publishing.adsOf(Publishers.of(caller), MOST_ADS);
    return pages.html(page, TEMPLATES.employerHome(page, withStates(jobs)));
  }

  /** One ad with masked candidates. */
  @GET
  @Path("ads/{id}")
  @Produces(Pages.HTML)
  public Response ad(
      @Auth Caller caller, @PathParam("id") String id, @Context ContainerRequestContext request)
      throws IOException {
    OwnAd ad = withStates(List.of(own(id, Publishers.of(caller)))).getFirst();
    Page page = Page.of(request, Optional.of(caller), ad.job().title(), Section.HIRE);
    Optional<MatchPage> found =
        ad.isOpen()
            ? matching.workersFor(
                new MatchRequest(id, CANDIDATES, Optional.empty(), clock.instant()))
            : Optional.empty();
    return pages.html(
        page,
        TEMPLATES.employerAd(
            page,
            ad,
            publishing.check(ad.job()),
            found.map(MatchPage::total).orElse(0L),
            found.map(MatchPage::hits).orElse(List.of()).stream()
                .map(MaskedCandidate::of)
                .toList()));
  }

  /** Ends an ad now. */
  @POST
  @Path("ads/{id}/close")
  public Response close(@Auth Caller caller, @PathParam("id") String id) {
    return led(id, publishing.end(id, Publishers.of(caller)));
  }

  /** Opens an ad until the end of a day. */
  @POST
  @Path("ads/{id}/extend")
  public Response extend(
      @Auth Caller caller,
      @PathParam("id") String id,
      @FormParam("validUntil") @DefaultValue("") String day) {
    Publisher publisher = Publishers.of(caller);
    Job job = own(id, publisher);
    boolean isDay = day.matches("\\d{4}-\\d{2}-\\d{2}");
    if (!isDay
        || day.compareTo(LocalDate.ofInstant(clock.instant(), RecordCodec.ZONE).toString()) < 0) {
      throw new ProblemException(ProblemCode.INVALID_RECORD, "请选今天或以后的日期");
    }
    ObjectNode record = CODEC.encode(job).put("validUntil", day);
    return led(id, publishing.change(id, record, publisher));
  }

  /** Back to the ad that was written. */
  private static Response led(String id, Publication made) {
    return switch (made) {
      case Publication.Done _ ->
          Response.seeOther(UriBuilder.fromPath("/employer/ads/{id}").build(id)).build();
      case Publication.Unlawful(var findings) -> throw ProblemException.unlawful(findings);
      case Publication.TakenDown(_, String note) ->
          throw new ProblemException(ProblemCode.CONFLICT, "岗位已被驿站下架：" + note);
      case Publication.Missing _ -> throw notFound();
      case Publication.Foreign _ -> throw notFound();
      case Publication.IdTaken _ -> throw new IllegalStateException("a change takes no new id");
    };
  }

  private Job own(String id, Publisher publisher) {
    return publishing.ownAd(id, publisher).orElseThrow(EmployerResource::notFound);
  }

  private List<OwnAd> withStates(List<Job> jobs) {
    List<JobReview> reviews = publishing.reviews().of(jobs.stream().map(Job::id).toList());
    return jobs.stream()
        .map(
            job ->
                new OwnAd(
                    job,
                    reviews.stream().filter(one -> one.jobId().equals(job.id())).findFirst(),
                    clock.instant()))
        .toList();
  }

  /** The same for what is not there and for what is another's: ids are not to be guessed. */
  private static ProblemException notFound() {
    return new ProblemException(ProblemCode.NOT_FOUND, "没有这个岗位，或不是本单位发布的");
  }
}
