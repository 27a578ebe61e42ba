package io.yizhan.service.matches;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.auth.Auth;
import io.yizhan.match.MatchPage;
import io.yizhan.match.Matching;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.QueryParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;

/** {@code GET /api/workers/{id}/matches}: the jobs that fit a worker, for staff and for them. */
@Path("/api/workers/{id}/matches")
@Produces(MediaType.APPLICATION_JSON)
public final class WorkerMatchesResource {

  private final Matching matching;
  private final InstantSource clock;
  private final MatchBodies bodies;

  /** The call over a matching. */
  public WorkerMatchesResource(Matching matching, InstantSource clock, ObjectMapper json) {
    this.matching = matching;
    this.clock = clock;
    this.bodies = new MatchBodies(json);
  }

  /** A page; a worker sees their own alone. */
  @GET
  @Timed
  @RolesAllowed({Role.WORKER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public MatchPageBody find(@Auth Caller caller, @PathParam("id") String id, @Context UriInfo uri)
      throws IOException {
    if (!caller.mayUseWorker(id)) {
      throw new ProblemException(ProblemCode.FORBIDDEN, "只能查看自己的匹配");
    }
    long started = System.nanoTime();
    QueryParameters given = new QueryParameters(uri.getQueryParameters());
    Optional<MatchPage> page = matching.jobsFor(MatchBodies.request(id, given, clock.instant()));
    if (page.isEmpty()) {
      throw new ProblemException(
          ProblemCode.NOT_FOUND, "没有编号为 " + QueryParameters.shown(id) + " 的零工");
    }
    return bodies.page(page.get(), "job", started);
  }
}
