package io.yizhan.service.pages;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.dropwizard.auth.Auth;
import io.yizhan.service.access.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** {@code /components}: every component in both view modes, for whoever writes a page. */
@Path("/components")
public final class ComponentsResource {

  private static final Templates TEMPLATES = new StaticTemplates();

  private final Pages pages;

  ComponentsResource(Pages pages) {
    this.pages = pages;
  }

  /** The components, with examples of a district in them. */
  @GET
  @Produces(Pages.HTML)
  public Response components(
      @Auth Optional<Caller> caller, @Context ContainerRequestContext request) {
    Page page = Page.of(request, caller, "页面组件", Section.ELSEWHERE);
    return pages.html(page, TEMPLATES.pagesComponents(page, examples()));
  }

  private static List<FacetLinks> examples() {
    return List.of(
        new FacetLinks(
            "结算",
            List.of(
                new FacetLinks.Link("日结", 131, true, "/components"),
                new FacetLinks.Link("周结", 62, false, "/components"),
                new FacetLinks.Link("月结", 44, false, "/components"))),
        new FacetLinks("距离", List.of(new FacetLinks.Link("3 公里内", 28, false, "/components"))));
  }
}
