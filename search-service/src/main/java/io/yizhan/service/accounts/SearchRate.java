package io.yizhan.service.accounts;

import com.github.benmanes.caffeine.cache.Ticker;
import io.yizhan.accounts.RateLimit;
import io.yizhan.service.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Set;

/**
 * Bounds how much one address asks of what is public. Who shows a token is not counted: an admin
 * can take it back. Safe for any thread; costs a look into memory.
 */
public final class SearchRate implements ContainerRequestFilter {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

  private final RateLimit limit;

  @Context
  @SuppressWarnings("NullAway.Init") // Jersey puts a proxy here before the first request.
  private HttpServletRequest request;

  /** At most so many requests a minute. */
  public SearchRate(int perMinute) {
    this.limit = new RateLimit(perMinute, Duration.ofMinutes(1), Ticker.systemTicker());
  }

  @Override
  public void filter(ContainerRequestContext asked) {
    if (asked.getHeaderString(HttpHeaders.AUTHORIZATION) == null
        && !LOOPBACK.contains(request.getRemoteAddr())
        && asked.getUriInfo().getPath().startsWith("api/")) {
      limit
          .count(request.getRemoteAddr())
          .ifPresent(
              wait -> {
                throw ProblemException.tooMany("这个地址的请求太频繁，请稍后再试", wait);
              });
    }
  }
}
