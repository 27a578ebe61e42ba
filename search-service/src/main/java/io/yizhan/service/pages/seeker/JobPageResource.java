package io.yizhan.service.pages.seeker;

import com.codahale.metrics.annotation.Timed;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.dropwizard.auth.Auth;
import io.yizhan.applications.Applications;
import io.yizhan.applications.Applying;
import io.yizhan.codec.RecordCodec;
import io.yizhan.extraction.ContactRedactor;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.match.Match;
import io.yizhan.match.Matching;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.search.JobSearch;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.pages.Page;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.Section;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** {@code /jobs/{id}}: one job, and applying for it. */
@Path("/jobs/{id}")
public final class JobPageResource {

  private static final Templates TEMPLATES = new StaticTemplates();

  private final Pages pages;
  private final JobSearch search;
  private final Matching matching;
  private final Applications applications;
  private final JobReader reader;
  private final JobPosting posting;
  private final InstantSource clock;

  JobPageResource(
      Pages pages,
      JobSearch search,
      Matching matching,
      Applications applications,
      JobReader reader,
      JobPosting posting,
      InstantSource clock) {
    this.pages = pages;
    this.search = search;
    this.matching = matching;
    this.applications = applications;
    this.reader = reader;
    this.posting = posting;
    this.clock = clock;
  }

  /** The job, whether it is still open or not. */
  @GET
  @Timed
  @Produces(Pages.HTML)
  public Response job(
      @Auth Optional<Caller> caller,
      @Context ContainerRequestContext request,
      @PathParam("id") String id)
      throws IOException {
    Job job =
        search
            .find(id)
            .map(reader::read)
            .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND, "没有这个岗位，可能已经撤下"));
    Instant now = clock.instant();
    Page page = Page.of(request, caller, ContactRedactor.redact(job.title()), Section.FIND_WORK);
    Optional<String> worker = caller.flatMap(Caller::ownRecord);
    Optional<Match> match =
        worker.isPresent() ? matching.explain(id, worker.get(), now) : Optional.empty();
    OptionalDouble distance =
        match.isPresent() && match.get().distanceMeters().isPresent()
            ? OptionalDouble.of((double) match.get().distanceMeters().getAsLong())
            : OptionalDouble.empty();
    ShownJob shown =
        new ShownJob(
            JobCard.path(id),
            PlainFacts.of(job, distance, LocalDate.ofInstant(now, RecordCodec.ZONE)),
            ContactRedactor.redact(job.description()),
            more(job),
            posting.of(job),
            match.map(JobPageResource::reasons).orElseGet(List::of),
            state(job, caller, now));
    return pages.html(page, TEMPLATES.seekerJob(page, shown));
  }

  /** Applies, and goes back to the job. */
  @POST
  @Timed
  @Path("apply")
  @RolesAllowed(Role.WORKER_NAME)
  public Response apply(@Auth Caller caller, @PathParam("id") String id) {
    Applying came = applications.apply(id, own(caller), clock.instant());
    return switch (came) {
      case APPLIED, BEFORE -> Response.seeOther(URI.create(JobCard.path(id))).build();
      case UNKNOWN_JOB -> throw new ProblemException(ProblemCode.NOT_FOUND, came.told());
      case EXPIRED, FILLED -> throw new ProblemException(ProblemCode.CONFLICT, came.told());
    };
  }

  /** Takes the application back, and goes back to the job. */
  @POST
  @Timed
  @Path("withdraw")
  @RolesAllowed(Role.WORKER_NAME)
  public Response withdraw(@Auth Caller caller, @PathParam("id") String id) {
    boolean _ = applications.withdraw(id, own(caller), clock.instant());
    return Response.seeOther(URI.create(JobCard.path(id))).build();
  }

  private static String own(Caller caller) {
    return caller
        .ownRecord()
        .orElseThrow(() -> new ProblemException(ProblemCode.FORBIDDEN, "请先登记个人信息"));
  }

  private ShownJob.State state(Job job, Optional<Caller> caller, Instant now) {
    Optional<String> worker = caller.flatMap(Caller::ownRecord);
    if (worker.isPresent() && applications.stands(job.id(), worker.get())) {
      return ShownJob.State.APPLIED;
    }
    return switch (Applications.openness(job, now)) {
      case EXPIRED -> ShownJob.State.EXPIRED;
      case FILLED -> ShownJob.State.FILLED;
      case APPLIED, BEFORE, UNKNOWN_JOB ->
          caller.isEmpty()
              ? ShownJob.State.STRANGER
              : worker.isPresent() ? ShownJob.State.OPEN : ShownJob.State.ONLOOKER;
    };
  }

  private static List<ShownJob.Reason> reasons(Match match) {
    return match.rules().stream()
        .map(
            note ->
                new ShownJob.Reason(
                    switch (note.outcome()) {
                      case MET -> "合适";
                      case UNMET -> "不合适";
                      case UNKNOWN -> "没说明";
                    },
                    note.reason()))
        .toList();
  }

  private static List<ShownJob.Fact> more(Job job) {
    List<ShownJob.Fact> facts = new ArrayList<>();
    job.employer()
        .map(EmployerRef::name)
        .ifPresent(name -> facts.add(new ShownJob.Fact("用人单位", name)));
    job.location().address().ifPresent(at -> facts.add(new ShownJob.Fact("地址", at)));
    job.employmentType()
        .map(EmploymentType::label)
        .ifPresent(type -> facts.add(new ShownJob.Fact("工作性质", type)));
    facts.add(new ShownJob.Fact("人数", PlainFacts.places(job)));
    add(facts, "要求", job.requires().skills());
    add(facts, "证书", job.requires().certificates());
    add(facts, "福利", job.benefits());
    job.postedAt().ifPresent(at -> facts.add(new ShownJob.Fact("发布", PlainFacts.day(at))));
    job.validUntil().ifPresent(at -> facts.add(new ShownJob.Fact("截止", PlainFacts.day(at))));
    return facts;
  }

  private static void add(List<ShownJob.Fact> facts, String label, List<String> values) {
    if (!values.isEmpty()) {
      facts.add(new ShownJob.Fact(label, String.join("、", values)));
    }
  }
}
