package io.yizhan.service.pages.desk;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.dropwizard.auth.Auth;
import io.yizhan.calls.CallRefusedException;
import io.yizhan.calls.CallView;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.CandidateState;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.calls.CallScope;
import io.yizhan.service.pages.Page;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.Section;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;

/**
 * {@code /desk/calls/ID}: one call. What is recorded leads on to the next person, whose card the
 * browser then has in focus.
 */
@Path("/desk/calls/{id}")
@Produces(Pages.HTML)
@RolesAllowed({Role.STAFF_NAME, Role.ADMIN_NAME})
public final class DeskCallResource {

  private static final Templates TEMPLATES = new StaticTemplates();

  private final Pages pages;
  private final DeskCalls desk;
  private final InstantSource clock;

  DeskCallResource(Pages pages, DeskCalls desk, InstantSource clock) {
    this.pages = pages;
    this.desk = desk;
    this.clock = clock;
  }

  /** The call with its lists side by side. */
  @GET
  public Response call(
      @Auth Caller caller, @Context ContainerRequestContext request, @PathParam("id") String id)
      throws IOException {
    return shown(caller, request, id, Optional.empty());
  }

  private Response shown(
      Caller caller, ContainerRequestContext request, String id, Optional<String> refusal)
      throws IOException {
    CallScope.of(caller).require(desk.calls(), id);
    Instant now = clock.instant();
    CallDesk shown = desk.desk(desk.find(id, now), now);
    Page page =
        Page.of(request, Optional.of(caller), shown.call().job().title() + " 招工单", Section.DESK);
    Response.StatusType status = refusal.isEmpty() ? Response.Status.OK : Refused.CONFLICT;
    return pages.html(page, TEMPLATES.deskCall(page, shown, refusal.orElse("")), status);
  }

  /** Records what came of a call to somebody. */
  @POST
  @Path("outcomes")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(
      @Auth Caller caller,
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @FormParam("worker") @DefaultValue("") String worker,
      @FormParam("outcome") @DefaultValue("") String outcome)
      throws IOException {
    CandidateState state = state(outcome);
    return acted(
        caller,
        request,
        id,
        () -> {
          CallView view = desk.calls().record(id, worker, state, caller.name(), clock.instant());
          // Whoever is being called stays in focus: the answer comes next.
          return state == CandidateState.CALLED ? anchor(view, worker) : next(view, worker);
        });
  }

  /** Takes back the last outcome of somebody. */
  @POST
  @Path("undo")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeBack(
      @Auth Caller caller,
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @FormParam("worker") @DefaultValue("") String worker)
      throws IOException {
    return acted(
        caller,
        request,
        id,
        () -> anchor(desk.calls().takeBack(id, worker, caller.name(), clock.instant()), worker));
  }

  /** Ends the call; with {@code off} the work does not take place. */
  @POST
  @Path("end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response end(
      @Auth Caller caller,
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @FormParam("off") @DefaultValue("") String off)
      throws IOException {
    return acted(
        caller,
        request,
        id,
        () -> {
          desk.woken(desk.calls().end(id, off.equals("true"), caller.name(), clock.instant()));
          return "state";
        });
  }

  /** Something that is done to a call; gives the anchor to go on at. */
  @FunctionalInterface
  private interface Act {
    String run() throws IOException;
  }

  private Response acted(Caller caller, ContainerRequestContext request, String id, Act act)
      throws IOException {
    CallScope.of(caller).require(desk.calls(), id);
    try {
      String anchor = act.run();
      return Response.seeOther(URI.create(Wording.callPath(id) + "#" + anchor)).build();
    } catch (CallRefusedException refused) {
      return shown(caller, request, id, Optional.of(String.valueOf(refused.getMessage())));
    }
  }

  private String next(CallView view, String worker) {
    desk.woken(view);
    int rank = view.call().roster().find(worker).map(Candidate::rank).orElse(0);
    return CallDesk.after(view.call(), rank)
        .map(candidate -> "p-" + candidate.rank())
        .orElse("state");
  }

  private String anchor(CallView view, String worker) {
    desk.woken(view);
    return view.call()
        .roster()
        .find(worker)
        .map(candidate -> "p-" + candidate.rank())
        .orElse("state");
  }

  private static CandidateState state(String outcome) {
    return Arrays.stream(OutcomeKey.values())
        .map(OutcomeKey::state)
        .filter(state -> state.name().equals(outcome))
        .findFirst()
        .orElseThrow(
            () -> new ProblemException(ProblemCode.INVALID_PARAMETER, "没有这种联系结果，请回到招工单再选"));
  }
}
