package io.yizhan.service.matches;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.auth.Auth;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.match.MatchPage;
import io.yizhan.match.MatchRequest;
import io.yizhan.match.Matching;
import io.yizhan.schema.PerSchema;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.jobs.JobSearchParameters;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.PlaceParameters;
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
  private final LiveIndex jobs;
  private final PerSchema<JobSearchParameters> parameters =
      new PerSchema<>(JobSearchParameters::new);
  private final InstantSource clock;
  private final MatchBodies bodies;

  /** The call over a matching, and the index whose records it finds. */
  public WorkerMatchesResource(
      Matching matching, LiveIndex jobs, InstantSource clock, ObjectMapper json) {
    this.matching = matching;
    this.jobs = jobs;
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
    MatchRequest request =
        MatchBodies.request(id, given, PlaceParameters.Closeness.ANY, clock.instant());
    JobSearchRequest wanted = parameters.of(jobs.schema()).narrowing(given, request.now());
    given.requireValid();
    Optional<MatchPage> page = matching.jobsFor(request, wanted);
    if (page.isEmpty()) {
      throw new ProblemException(
          ProblemCode.NOT_FOUND, "没有编号为 " + QueryParameters.shown(id) + " 的零工");
    }
    return bodies.page(page.get(), "job", started);
  }
}
