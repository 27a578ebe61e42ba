package io.yizhan.service.matches;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.match.MatchPage;
import io.yizhan.match.MatchRequest;
import io.yizhan.match.Matching;
import io.yizhan.schema.PerSchema;
import io.yizhan.search.WorkerSearchRequest;
import io.yizhan.service.access.Role;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.PlaceParameters;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.service.workers.WorkerSearchParameters;
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

/**
 * {@code GET /api/jobs/{id}/matches}: the workers that fit a job, for staff. An employer's token
 * does not yet say whose it is, so employers are refused.
 */
@Path("/api/jobs/{id}/matches")
@Produces(MediaType.APPLICATION_JSON)
public final class JobMatchesResource {

  private final Matching matching;
  private final LiveIndex workers;
  private final PerSchema<WorkerSearchParameters> parameters =
      new PerSchema<>(WorkerSearchParameters::new);
  private final InstantSource clock;
  private final MatchBodies bodies;

  /** The call over a matching, and the index whose records it finds. */
  public JobMatchesResource(
      Matching matching, LiveIndex workers, InstantSource clock, ObjectMapper json) {
    this.matching = matching;
    this.workers = workers;
    this.clock = clock;
    this.bodies = new MatchBodies(json);
  }

  /** A page. */
  @GET
  @Timed
  @RolesAllowed({Role.STAFF_NAME, Role.ADMIN_NAME})
  public MatchPageBody find(@PathParam("id") String id, @Context UriInfo uri) throws IOException {
    long started = System.nanoTime();
    QueryParameters given = new QueryParameters(uri.getQueryParameters());
    MatchRequest request =
        MatchBodies.request(id, given, PlaceParameters.Closeness.PEOPLE, clock.instant());
    WorkerSearchRequest wanted = parameters.of(workers.schema()).narrowing(given, request.now());
    given.requireValid();
    Optional<MatchPage> page = matching.workersFor(request, wanted);
    if (page.isEmpty()) {
      throw new ProblemException(
          ProblemCode.NOT_FOUND, "没有编号为 " + QueryParameters.shown(id) + " 的岗位");
    }
    return bodies.page(page.get(), "worker", started);
  }
}
