package io.yizhan.service.applications;

import com.codahale.metrics.annotation.Timed;
import io.dropwizard.auth.Auth;
import io.yizhan.applications.Applications;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /api/workers/{id}/applications}: what a worker has applied for. */
@Path("/api/workers/{id}/applications")
@Produces(MediaType.APPLICATION_JSON)
public final class WorkerApplicationsResource {

  private final Applications applications;

  /** The call over these applications. */
  public WorkerApplicationsResource(Applications applications) {
    this.applications = applications;
  }

  /** Their applications, the latest first; a worker sees their own alone. */
  @GET
  @Timed
  @RolesAllowed({Role.WORKER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public Object ofWorker(@Auth Caller caller, @PathParam("id") String worker) {
    if (!caller.mayUseWorker(worker)) {
      throw new ProblemException(ProblemCode.FORBIDDEN, ProblemCode.FORBIDDEN.advice());
    }
    return ApplicationBody.Listed.of(applications.ofWorker(worker));
  }
}
