package io.yizhan.service.access;

import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses changes that a page of another site makes a browser send. Browsers say where a request
 * comes from ({@code Sec-Fetch-Site}); older ones name the {@code Origin}. Programs send neither
 * and pass, unless they show a session: a browser that shows one always sends at least one of the
 * two. Stateless.
 */
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public final class SameSiteFilter implements ContainerRequestFilter {

  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OURS = Set.of("same-origin", "none");

  @Override
  public void filter(ContainerRequestContext request) {
    if (!SAFE_METHODS.contains(request.getMethod()) && !isOurs(request)) {
      throw new ProblemException(ProblemCode.CROSS_SITE, ProblemCode.CROSS_SITE.advice());
    }
  }

  private static boolean isOurs(ContainerRequestContext request) {
    Optional<String> site = header(request, "Sec-Fetch-Site");
    if (site.isPresent()) {
      return OURS.contains(site.get().toLowerCase(Locale.ROOT));
    }
    Optional<String> origin = header(request, "Origin");
    return origin.isPresent()
        ? header(request, HttpHeaders.HOST).filter(host -> isOf(origin.get(), host)).isPresent()
        : SessionCookie.secret(request.getCookies()).isEmpty();
  }

  /** Whether an origin is a host; the scheme may differ where a proxy ends TLS. */
  private static boolean isOf(String origin, String host) {
    try {
      return host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException noOrigin) {
      return false;
    }
  }

  private static Optional<String> header(ContainerRequestContext request, String name) {
    return Optional.ofNullable(request.getHeaderString(name));
  }
}
