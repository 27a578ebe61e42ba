package io.yizhan.service.matches;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.match.Match;
import io.yizhan.match.Matching;
import io.yizhan.service.access.Role;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.Moments;
import io.yizhan.service.query.QueryParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * {@code GET /api/matches/explain}: all that is said of one pair, also of one that does not fit.
 */
@Path("/api/matches/explain")
@Produces(MediaType.APPLICATION_JSON)
public final class MatchExplainResource {

  private final Matching matching;
  private final InstantSource clock;
  private final MatchBodies bodies;

  /** The call over a matching. */
  public MatchExplainResource(Matching matching, InstantSource clock, ObjectMapper json) {
    this.matching = matching;
    this.clock = clock;
    this.bodies = new MatchBodies(json);
  }

  /** The pair of {@code job} and {@code worker}. */
  @GET
  @Timed
  @RolesAllowed({Role.STAFF_NAME, Role.ADMIN_NAME})
  public ObjectNode explain(@Context UriInfo uri) throws IOException {
    return explain(new QueryParameters(uri.getQueryParameters()));
  }

  /** The same for parameters that came another way; whether the caller may, is theirs to ask. */
  public ObjectNode explain(QueryParameters given) throws IOException {
    String job = required(given, "job");
    String worker = required(given, "worker");
    Instant now = Moments.now(given, clock.instant());
    given.requireValid();
    Optional<Match> match = matching.explain(job, worker, now);
    if (match.isEmpty()) {
      throw new ProblemException(
          ProblemCode.NOT_FOUND,
          "没有编号为 "
              + QueryParameters.shown(job)
              + " 的岗位，或没有编号为 "
              + QueryParameters.shown(worker)
              + " 的零工");
    }
    ObjectNode body = bodies.body(match.get());
    body.put("jobId", job).put("workerId", worker).put("eligible", match.get().isEligible());
    return body;
  }

  private static String required(QueryParameters given, String name) {
    Optional<String> value = given.text(name);
    if (value.isEmpty()) {
      given.reject(name, "缺少必填参数");
    }
    return value.orElse("");
  }
}
