package io.yizhan.service.applications;

import com.codahale.metrics.annotation.Timed;
import io.dropwizard.auth.Auth;
import io.yizhan.applications.Applications;
import io.yizhan.applications.Applying;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;

/** The calls under {@code /api/jobs/{id}/applications}. */
@Path("/api/jobs/{id}/applications")
@Produces(MediaType.APPLICATION_JSON)
public final class ApplicationsResource {

  private final Applications applications;
  private final InstantSource clock;

  /** The calls over these applications. */
  public ApplicationsResource(Applications applications, InstantSource clock) {
    this.applications = applications;
    this.clock = clock;
  }

  /** Whose applications for a job stand, for staff. */
  @GET
  @Timed
  @RolesAllowed({Role.STAFF_NAME, Role.ADMIN_NAME})
  public Object ofJob(@PathParam("id") String job) {
    return ApplicationBody.Listed.of(applications.ofJob(job));
  }

  /** A worker applies, with their own record. */
  @POST
  @Timed
  @RolesAllowed(Role.WORKER_NAME)
  public Response apply(@Auth Caller caller, @PathParam("id") String job) {
    Instant now = clock.instant();
    String worker = own(caller);
    return switch (applications.apply(job, worker, now)) {
      case APPLIED -> Response.status(Response.Status.CREATED).entity(newest(job, worker)).build();
      case UNKNOWN_JOB ->
          throw new ProblemException(ProblemCode.NOT_FOUND, Applying.UNKNOWN_JOB.told());
      case BEFORE -> throw conflict(Applying.BEFORE);
      case EXPIRED -> throw conflict(Applying.EXPIRED);
      case FILLED -> throw conflict(Applying.FILLED);
    };
  }

  /** A worker takes their application back. */
  @DELETE
  @Timed
  @RolesAllowed(Role.WORKER_NAME)
  public Response withdraw(@Auth Caller caller, @PathParam("id") String job) {
    if (!applications.withdraw(job, own(caller), clock.instant())) {
      throw new ProblemException(ProblemCode.NOT_FOUND, "没有报名，不用取消");
    }
    return Response.noContent().build();
  }

  private ApplicationBody newest(String job, String worker) {
    return applications.ofWorker(worker).stream()
        .filter(application -> application.jobId().equals(job))
        .map(ApplicationBody::of)
        .findFirst()
        .orElseThrow();
  }

  private static ProblemException conflict(Applying why) {
    return new ProblemException(ProblemCode.CONFLICT, why.told());
  }

  private static String own(Caller caller) {
    return caller
        .ownRecord()
        .orElseThrow(() -> new ProblemException(ProblemCode.FORBIDDEN, "请先登记个人信息"));
  }
}
