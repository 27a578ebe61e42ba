package io.yizhan.service.problem;

import io.dropwizard.auth.UnauthorizedHandler;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Refuses a call without a known token as a {@link Problem}. Stateless. */
public final class ProblemUnauthorizedHandler implements UnauthorizedHandler {

  @Override
  public Response buildResponse(String prefix, String realm) {
    Problem problem = Problem.of(ProblemCode.UNAUTHENTICATED);
    return Response.status(problem.status())
        .header(HttpHeaders.WWW_AUTHENTICATE, prefix)
        .type(Problem.MEDIA_TYPE)
        .entity(problem)
        .build();
  }
}
