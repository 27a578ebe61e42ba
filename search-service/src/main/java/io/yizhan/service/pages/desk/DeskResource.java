package io.yizhan.service.pages.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.dropwizard.auth.Auth;
import io.yizhan.calls.CallRefusedException;
import io.yizhan.calls.CallRequest;
import io.yizhan.calls.CallView;
import io.yizhan.calls.Draft;
import io.yizhan.calls.InvalidCallException;
import io.yizhan.codec.InvalidRecordException;
import io.yizhan.completion.JobCompletion;
import io.yizhan.schema.PerSchema;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.calls.CallAcceptance;
import io.yizhan.service.calls.CallScope;
import io.yizhan.service.pages.Page;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.Section;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

/** {@code /desk}: open calls, and a new one from a sentence to its list. */
@Path("/desk")
@Produces(Pages.HTML)
@RolesAllowed({Role.STAFF_NAME, Role.ADMIN_NAME})
public final class DeskResource {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final String TITLE = "招工台";

  private final Pages pages;
  private final DeskCalls desk;
  private final CallAcceptance acceptance;
  private final InstantSource clock;
  private final PerSchema<JobCompletion> completions =
      new PerSchema<>(schema -> JobCompletion.of(schema.lexicon()));

  DeskResource(Pages pages, DeskCalls desk, CallAcceptance acceptance, InstantSource clock) {
    this.pages = pages;
    this.desk = desk;
    this.acceptance = acceptance;
    this.clock = clock;
  }

  /** The box for a sentence, and the calls that are not closed. */
  @GET
  public Response home(@Auth Caller caller, @Context ContainerRequestContext request) {
    return home(caller, request, FormValues.of(Map.of()), Response.Status.OK);
  }

  private Response home(
      Caller caller, ContainerRequestContext request, FormValues form, Response.StatusType status) {
    Page page = page(request, caller, TITLE);
    return pages.html(page, TEMPLATES.deskHome(page, desk.tabs(), form), status);
  }

  /** Where a draft was looked at: it is not kept, so one begins anew. */
  @GET
  @Path("draft")
  public Response noDraft() {
    return Response.seeOther(URI.create("/desk")).build();
  }

  /** The same of calls, each of which has a page of its own. */
  @GET
  @Path("calls")
  public Response noCall() {
    return Response.seeOther(URI.create("/desk")).build();
  }

  /** A sentence as a draft to be edited; what is missing is asked for. */
  @POST
  @Path("draft")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response draft(
      @Auth Caller caller,
      @Context ContainerRequestContext request,
      MultivaluedMap<String, String> posted) {
    FormValues form = FormValues.posted(posted);
    try {
      Draft draft = desk.calls().read(form.value("text"), clock.instant());
      Page page = page(request, caller, "核对招工单");
      return pages.html(page, TEMPLATES.deskDraft(page, CallForm.of(draft, form.value("text"))));
    } catch (InvalidCallException missing) {
      return home(caller, request, form.with(missing.errors(), Map.of()), Refused.UNPROCESSABLE);
    }
  }

  /** Opens a call from the edited draft. */
  @POST
  @Path("calls")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(
      @Auth Caller caller,
      @Context ContainerRequestContext request,
      MultivaluedMap<String, String> posted)
      throws IOException {
    FormValues form = FormValues.posted(posted);
    Instant now = clock.instant();
    try {
      ObjectNode body = CallForm.body(form);
      CallRequest asked =
          CallScope.of(caller)
              .own(
                  acceptance.request(
                      body,
                      completions.of(desk.jobs().schema()),
                      caller.name(),
                      form.given("key"),
                      now));
      CallView view = desk.woken(desk.calls().open(asked, now));
      return Response.seeOther(URI.create(Wording.callPath(view.call().id()) + "#list")).build();
    } catch (InvalidCallException refused) {
      return again(caller, request, form.with(refused.errors(), CallForm.FIELDS));
    } catch (InvalidRecordException refused) {
      return again(caller, request, form.with(refused.errors(), CallForm.FIELDS));
    } catch (CallRefusedException refused) {
      return again(caller, request, form.refused(String.valueOf(refused.getMessage())));
    }
  }

  private Response again(Caller caller, ContainerRequestContext request, FormValues form) {
    Page page = page(request, caller, "核对招工单");
    return pages.html(page, TEMPLATES.deskDraft(page, form), Refused.UNPROCESSABLE);
  }

  private static Page page(ContainerRequestContext request, Caller caller, String title) {
    return Page.of(request, Optional.of(caller), title, Section.DESK);
  }
}
