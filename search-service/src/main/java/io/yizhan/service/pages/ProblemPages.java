package io.yizhan.service.pages;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.yizhan.service.access.Caller;
import io.yizhan.service.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;

/**
 * Shows a {@link Problem} as a page to whoever asks for pages first, as browsers do; programs keep
 * their JSON. Stateless.
 */
public final class ProblemPages implements ContainerResponseFilter {

  private static final Templates TEMPLATES = new StaticTemplates();

  private final Pages pages;

  ProblemPages(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(response.getEntity() instanceof Problem problem) || !wantsPage(request)) {
      return;
    }
    Page page = Page.of(request, caller(request), problem.title(), Section.ELSEWHERE);
    Response shown =
        pages.html(page, TEMPLATES.pagesProblem(page, problem), response.getStatusInfo());
    response.setEntity(shown.getEntity(), new Annotation[0], shown.getMediaType());
    response.getHeaders().putAll(shown.getHeaders());
  }

  /** Whether the form that is liked best is a page. */
  public static boolean wantsPage(ContainerRequestContext request) {
    List<MediaType> liked = request.getAcceptableMediaTypes();
    MediaType best = liked.isEmpty() ? MediaType.WILDCARD_TYPE : liked.getFirst();
    return !best.isWildcardType() && best.isCompatible(MediaType.TEXT_HTML_TYPE);
  }

  private static Optional<Caller> caller(ContainerRequestContext request) {
    return request.getSecurityContext() == null
            || !(request.getSecurityContext().getUserPrincipal() instanceof Caller caller)
        ? Optional.empty()
        : Optional.of(caller);
  }
}
