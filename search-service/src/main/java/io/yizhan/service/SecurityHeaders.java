package io.yizhan.service;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Tells browsers to take every answer for what it says it is, and to run, frame or send on nothing
 * of it. A resource that needs more sets the header itself. Stateless.
 */
final class SecurityHeaders implements ContainerResponseFilter {

  private static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Content-Security-Policy",
              "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
                  + " form-action 'none'; frame-ancestors 'none'");

  /** Hands every header and its value to something that sets it. */
  static void forEach(BiConsumer<String, String> header) {
    HEADERS.forEach(header);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    HEADERS.forEach(
        (name, value) -> {
          if (!headers.containsKey(name)) {
            headers.putSingle(name, value);
          }
        });
  }
}
