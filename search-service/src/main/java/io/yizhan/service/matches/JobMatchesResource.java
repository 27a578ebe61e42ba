package io.yizhan.service.matches;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.yizhan.match.MatchPage;
import io.yizhan.match.Matching;
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

/**
 * {@code GET /api/jobs/{id}/matches}: the workers that fit a job, for staff. An employer's token
 * does not yet say whose it is, so employers are refused.
 */
@Path("/api/jobs/{id}/matches")
@Produces(MediaType.APPLICATION_JSON)
public final class JobMatchesResource {

  private final Matching matching;
  private final InstantSource clock;
  private final MatchBodies bodies;

  /** The call over a matching. */
  public JobMatchesResource(Matching matching, InstantSource clock, ObjectMapper json) {
    this.matching = matching;
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
    Optional<MatchPage> page = matching.workersFor(MatchBodies.request(id, given, clock.instant()));
    if (page.isEmpty()) {
      throw new ProblemException(
          ProblemCode.NOT_FOUND, "没有编号为 " + QueryParameters.shown(id) + " 的岗位");
    }
    return bodies.page(page.get(), "worker", started);
  }
}
