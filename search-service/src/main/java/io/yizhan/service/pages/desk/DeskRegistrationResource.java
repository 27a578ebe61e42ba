package io.yizhan.service.pages.desk;

import com.fasterxml.jackson.databind.JsonNode;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.dropwizard.auth.Auth;
import io.yizhan.calls.InvalidCallException;
import io.yizhan.codec.InvalidRecordException;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.pages.Page;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.Section;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.store.WriteReceipt;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /desk/workers/new} and {@code /desk/workers/ID}: somebody without a telephone of their own
 * says who they are, staff look over what was understood, and it is kept.
 */
@Path("/desk/workers")
@Produces(Pages.HTML)
@RolesAllowed({Role.STAFF_NAME, Role.ADMIN_NAME})
public final class DeskRegistrationResource {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final String TITLE = "登记求职";

  private final Pages pages;
  private final DeskWorkers workers;
  private final InstantSource clock;

  DeskRegistrationResource(Pages pages, DeskWorkers workers, InstantSource clock) {
    this.pages = pages;
    this.workers = workers;
    this.clock = clock;
  }

  /** The box for what is said, above an empty form. */
  @GET
  @Path("new")
  public Response form(@Auth Caller caller, @Context ContainerRequestContext request) {
    return form(caller, request, FormValues.of(Map.of()), Response.Status.OK);
  }

  private Response form(
      Caller caller, ContainerRequestContext request, FormValues form, Response.StatusType status) {
    Page page = Page.of(request, Optional.of(caller), TITLE, Section.DESK);
    return pages.html(page, TEMPLATES.deskRegistration(page, form), status);
  }

  /** Where something was dictated: it is not kept, so one begins anew. */
  @GET
  @Path("dictation")
  public Response notDictated() {
    return Response.seeOther(URI.create("/desk/workers/new")).build();
  }

  /** What was said, as fields to be edited. Nothing is kept yet. */
  @POST
  @Path("dictation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response dictated(
      @Auth Caller caller,
      @Context ContainerRequestContext request,
      MultivaluedMap<String, String> posted) {
    String text = FormValues.posted(posted).value("text");
    return form(caller, request, workers.read(text, clock.instant()), Response.Status.OK);
  }

  /** Keeps what was edited. */
  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response register(
      @Auth Caller caller,
      @Context ContainerRequestContext request,
      MultivaluedMap<String, String> posted) {
    Instant now = clock.instant();
    FormValues form = workers.located(FormValues.posted(posted), now);
    if (!form.ticked("agreed")) {
      return form(caller, request, form.refused("要本人同意登记，请读给他听并勾选"), Refused.UNPROCESSABLE);
    }
    if (form.items("occupations").isEmpty()) {
      return form(caller, request, form.refused("要写想干什么活"), Refused.UNPROCESSABLE);
    }
    try {
      WriteReceipt kept = workers.register(WorkerForm.body(form), caller);
      String path = WorkerListing.path(kept.ids().getFirst());
      return Response.seeOther(URI.create(path + "?generation=" + kept.generation())).build();
    } catch (InvalidRecordException refused) {
      return form(
          caller, request, form.with(refused.errors(), WorkerForm.FIELDS), Refused.UNPROCESSABLE);
    } catch (InvalidCallException refused) {
      return form(
          caller, request, form.with(refused.errors(), WorkerForm.FIELDS), Refused.UNPROCESSABLE);
    }
  }

  /** A worker as everybody at the desk sees them. */
  @GET
  @Path("{id}")
  public Response worker(
      @Auth Caller caller, @Context ContainerRequestContext request, @PathParam("id") String id)
      throws IOException {
    QueryParameters given = new QueryParameters(request.getUriInfo().getQueryParameters());
    Optional<Long> generation = given.generation();
    given.requireValid();
    JsonNode worker =
        workers
            .find(id, generation)
            .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND, "没有这个人，或者还没进索引"));
    Page page = Page.of(request, Optional.of(caller), "求职登记 " + id, Section.DESK);
    return pages.html(
        page,
        TEMPLATES.deskWorker(
            page, WorkerCard.of(worker, workers.occupations()), generation.isPresent()));
  }
}
