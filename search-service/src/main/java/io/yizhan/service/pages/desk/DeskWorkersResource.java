package io.yizhan.service.pages.desk;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.dropwizard.auth.Auth;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.pages.Page;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.Section;
import io.yizhan.service.query.QueryParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /desk/workers}: candidates by text and facets, as masked as everywhere. */
@Path("/desk/workers")
@Produces(Pages.HTML)
@RolesAllowed({Role.STAFF_NAME, Role.ADMIN_NAME})
public final class DeskWorkersResource {

  private static final Templates TEMPLATES = new StaticTemplates();

  /** Facets that are counted unless the address says otherwise. */
  private static final String FACETS =
      "occupation,skill,certificate,region,employmentType,settlement,date";

  private final Pages pages;
  private final DeskWorkers workers;
  private final InstantSource clock;

  DeskWorkersResource(Pages pages, DeskWorkers workers, InstantSource clock) {
    this.pages = pages;
    this.workers = workers;
    this.clock = clock;
  }

  /** Workers who meet what is typed and chosen. */
  @GET
  public Response search(@Auth Caller caller, @Context ContainerRequestContext request)
      throws IOException {
    Map<String, List<String>> query = new HashMap<>(request.getUriInfo().getQueryParameters());
    Page page = Page.of(request, Optional.of(caller), "找人", Section.DESK);
    Map<String, List<String>> asked = new HashMap<>(query);
    asked.putIfAbsent("facets", List.of(FACETS));
    asked.putIfAbsent("size", List.of(String.valueOf(page.view().pageSize())));
    WorkerListing listing =
        WorkerListing.of(
            query,
            workers.search(new QueryParameters(asked), clock.instant()),
            workers.occupations());
    return pages.html(page, TEMPLATES.deskWorkers(page, listing));
  }
}
