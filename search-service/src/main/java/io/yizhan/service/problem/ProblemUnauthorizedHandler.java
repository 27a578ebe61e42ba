package io.yizhan.service.problem;

import io.dropwizard.auth.UnauthorizedHandler;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Refuses a call without a known token as a {@link Problem}. Stateless. */
public final class ProblemUnauthorizedHandler implements UnauthorizedHandler {

  @Override
  public Response buildResponse(String prefix, String realm) {
    Problem problem =
        Problem.of(ProblemCode.UNAUTHENTICATED, "此操作需要有效的令牌(Authorization: Bearer …)", List.of());
    return Response.status(problem.status())
        .header(HttpHeaders.WWW_AUTHENTICATE, prefix)
        .type(Problem.MEDIA_TYPE)
        .entity(problem)
        .build();
  }
}
