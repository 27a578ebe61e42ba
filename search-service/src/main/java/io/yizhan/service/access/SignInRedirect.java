package io.yizhan.service.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Leads who asks for a page that needs a session to {@code /login}, which leads back. What is under
 * {@code /api} keeps its 401. Stateless.
 */
@Priority(SignInRedirect.BEFORE_PAGES)
public final class SignInRedirect implements ContainerResponseFilter {

  /** Response filters run from the highest number down; problems become pages after this one. */
  static final int BEFORE_PAGES = 9_000;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String path = request.getUriInfo().getRequestUri().getRawPath();
    if (response.getStatus() != Status.UNAUTHORIZED.getStatusCode()
        || path.startsWith("/api")
        || path.equals("/login")
        || !wantsPage(request)) {
      return;
    }
    String query = request.getUriInfo().getRequestUri().getRawQuery();
    String to =
        request.getMethod().equals("GET") ? (query == null ? path : path + "?" + query) : "/";
    response.setStatus(Status.SEE_OTHER.getStatusCode());
    response.setEntity(null);
    response.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
    response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
    response
        .getHeaders()
        .putSingle(
            HttpHeaders.LOCATION,
            URI.create("/login?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)));
  }

  private static boolean wantsPage(ContainerRequestContext request) {
    List<MediaType> liked = request.getAcceptableMediaTypes();
    return !liked.isEmpty()
        && !liked.getFirst().isWildcardType()
        && liked.getFirst().isCompatible(MediaType.TEXT_HTML_TYPE);
  }
}
