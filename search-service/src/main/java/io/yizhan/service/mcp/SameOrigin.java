package io.yizhan.service.mcp;

import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityValidator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses what a page of another site sends through somebody's browser: an {@code Origin} must be
 * the host that is asked. Programs send none. Stateless.
 */
final class SameOrigin implements ServerTransportSecurityValidator {

  private static final int FORBIDDEN = 403;

  @Override
  public void validateHeaders(Map<String, List<String>> headers)
      throws ServerTransportSecurityException {
    Optional<String> origin = first(headers, "Origin");
    String host = first(headers, "Host").orElse("");
    if (origin.isPresent() && !origin.get().replaceFirst("^https?://", "").equals(host)) {
      throw new ServerTransportSecurityException(FORBIDDEN, "Origin must be that of the service");
    }
  }

  private static Optional<String> first(Map<String, List<String>> headers, String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .flatMap(header -> header.getValue().stream())
        .findFirst();
  }
}
