package io.yizhan.service.pages.desk;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.dropwizard.auth.Auth;
import io.yizhan.codec.RecordCodec;
import io.yizhan.figures.FigureSheet;
import io.yizhan.figures.Figures;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.figures.FigureParameters;
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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** {@code /desk/figures}: what the days came to, as a chart, a table and a workbook. */
@Path("/desk/figures")
@Produces(Pages.HTML)
@RolesAllowed({Role.STAFF_NAME, Role.ADMIN_NAME})
public final class DeskFiguresResource {

  private static final Templates TEMPLATES = new StaticTemplates();

  private final Pages pages;
  private final Figures figures;
  private final InstantSource clock;

  DeskFiguresResource(Pages pages, Figures figures, InstantSource clock) {
    this.pages = pages;
    this.figures = figures;
    this.clock = clock;
  }

  /** The figures of some days, of one station or all. */
  @GET
  public Response figures(@Auth Caller caller, @Context ContainerRequestContext request) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), RecordCodec.ZONE);
    QueryParameters given = new QueryParameters(request.getUriInfo().getQueryParameters());
    FigureParameters asked = FigureParameters.read(given, today);
    FigureSheet sheet = figures.sheet(asked.station(), asked.from(), asked.to());
    Page page = Page.of(request, Optional.of(caller), "每日数据", Section.DESK);
    return pages.html(
        page,
        TEMPLATES.deskFigures(page, sheet, FigureChart.of(sheet), asked.station().orElse("")));
  }
}
