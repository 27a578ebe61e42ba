package io.yizhan.service.pages.seeker;

import com.codahale.metrics.annotation.Timed;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.dropwizard.auth.Auth;
import io.yizhan.applications.Applications;
import io.yizhan.codec.RecordCodec;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.pages.Page;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.Section;
import io.yizhan.store.Application;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** {@code /applications}: what a worker has applied for. */
@Path("/applications")
public final class ApplicationsPageResource {

  private static final Templates TEMPLATES = new StaticTemplates();

  private final Pages pages;
  private final Applications applications;
  private final InstantSource clock;

  ApplicationsPageResource(Pages pages, Applications applications, InstantSource clock) {
    this.pages = pages;
    this.applications = applications;
    this.clock = clock;
  }

  /** Those that stand and whose jobs are still there. */
  @GET
  @Timed
  @Produces(Pages.HTML)
  @RolesAllowed(Role.WORKER_NAME)
  public Response mine(@Auth Caller caller, @Context ContainerRequestContext request) {
    Page page = Page.of(request, Optional.of(caller), "我的报名", Section.APPLICATIONS);
    LocalDate today = LocalDate.ofInstant(clock.instant(), RecordCodec.ZONE);
    List<JobCard> jobs =
        caller.ownRecord().stream()
            .flatMap(worker -> applications.ofWorker(worker).stream())
            .filter(Application::stands)
            .flatMap(application -> applications.job(application.jobId()).stream())
            .map(job -> JobCard.of(job, OptionalDouble.empty(), today))
            .toList();
    return pages.html(page, TEMPLATES.seekerApplications(page, jobs));
  }
}
