package io.yizhan.service.figures;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.RecordCodec;
import io.yizhan.figures.FigureSheet;
import io.yizhan.figures.FigureWorkbook;
import io.yizhan.figures.Figures;
import io.yizhan.service.access.Role;
import io.yizhan.service.query.Moments;
import io.yizhan.service.query.QueryParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/**
 * What the days of stations came to, under {@code /api/figures}, for staff: JSON, or XLSX where
 * that is accepted; {@code /api/figures.xlsx} is XLSX always.
 */
@Path("/api")
@RolesAllowed({Role.STAFF_NAME, Role.ADMIN_NAME})
public final class FiguresResource {

  /** Media type of a workbook. */
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Figures figures;
  private final InstantSource clock;
  private final FigureBodies bodies;

  /** Figures over HTTP. */
  public FiguresResource(Figures figures, InstantSource clock, ObjectMapper json) {
    this.figures = figures;
    this.clock = clock;
    this.bodies = new FigureBodies(json);
  }

  /** Days and stations with their figures, and the sums. */
  @GET
  @Timed
  @Path("figures")
  @Produces(MediaType.APPLICATION_JSON)
  public ObjectNode figures(@Context UriInfo uri) {
    return bodies.body(sheet(uri));
  }

  /** The same as a workbook. */
  @GET
  @Timed
  @Path("figures")
  @Produces(XLSX)
  public Response workbook(@Context UriInfo uri) {
    FigureSheet sheet = sheet(uri);
    String name = "figures-" + sheet.from() + "-" + sheet.to() + ".xlsx";
    StreamingOutput body = out -> FigureWorkbook.write(sheet, out);
    return Response.ok(body, XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  /** The workbook for whoever cannot say what they accept. */
  @GET
  @Timed
  @Path("figures.xlsx")
  @Produces(XLSX)
  public Response download(@Context UriInfo uri) {
    return workbook(uri);
  }

  private FigureSheet sheet(UriInfo uri) {
    QueryParameters given = new QueryParameters(uri.getQueryParameters());
    Instant now = Moments.now(given, clock.instant());
    LocalDate today = LocalDate.ofInstant(now, RecordCodec.ZONE);
    FigureParameters asked = FigureParameters.read(given, today);
    return figures.sheet(asked.station(), asked.from(), asked.to());
  }
}
