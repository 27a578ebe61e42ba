package io.yizhan.service.pages.desk;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.dropwizard.auth.Auth;
import io.yizhan.calls.CallAllocation;
import io.yizhan.calls.CallAllocations;
import io.yizhan.calls.CallRefusedException;
import io.yizhan.calls.InvalidCallException;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.calls.CallScope;
import io.yizhan.service.pages.Page;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.Section;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /desk/allocation}: who is to be called for which of the open calls, before and after. */
@Path("/desk/allocation")
@Produces(Pages.HTML)
@RolesAllowed({Role.STAFF_NAME, Role.ADMIN_NAME})
public final class DeskAllocationResource {

  private static final Templates TEMPLATES = new StaticTemplates();

  private final Pages pages;
  private final CallAllocations allocations;
  private final InstantSource clock;

  DeskAllocationResource(Pages pages, CallAllocations allocations, InstantSource clock) {
    this.pages = pages;
    this.allocations = allocations;
    this.clock = clock;
  }

  /** The proposal over all calls that want people. */
  @GET
  public Response proposal(
      @Auth Caller caller,
      @Context ContainerRequestContext request,
      @QueryParam("done") @DefaultValue("") String done)
      throws IOException {
    return shown(caller, request, done.equals("true"), Optional.empty());
  }

  private Response shown(
      Caller caller, ContainerRequestContext request, boolean isDone, Optional<String> refusal)
      throws IOException {
    CallScope.of(caller).requireAll();
    Page page = Page.of(request, Optional.of(caller), "统筹排人", Section.DESK);
    Optional<String> reason = refusal;
    AllocationDesk shown = AllocationDesk.NONE;
    try {
      shown = AllocationDesk.of(allocations.propose(List.of(), clock.instant()));
    } catch (InvalidCallException refused) {
      reason = Optional.of(refused.errors().getFirst().message());
    } catch (CallRefusedException refused) {
      reason = Optional.of(String.valueOf(refused.getMessage()));
    }
    Response.StatusType status = reason.isEmpty() ? Response.Status.OK : Refused.CONFLICT;
    return pages.html(
        page, TEMPLATES.deskAllocation(page, shown, isDone, reason.orElse("")), status);
  }

  /** Puts the proposal that was seen into effect. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response apply(
      @Auth Caller caller,
      @Context ContainerRequestContext request,
      MultivaluedMap<String, String> form)
      throws IOException {
    CallScope.of(caller).requireAll();
    Map<String, Long> versions = new HashMap<>();
    List<String> calls = form.getOrDefault("call", List.of());
    List<String> given = form.getOrDefault("version", List.of());
    for (int i = 0; i < Math.min(calls.size(), given.size()); i++) {
      if (given.get(i).matches("\\d{1,18}")) {
        versions.put(calls.get(i), Long.valueOf(given.get(i)));
      }
    }
    if (versions.isEmpty()) {
      return shown(caller, request, false, Optional.of("没有可以生效的排法，请重新看一遍"));
    }
    try {
      CallAllocation applied =
          allocations.apply(
              versions, Optional.ofNullable(form.getFirst("plan")), caller.name(), clock.instant());
      boolean isApplied = applied.isApplied();
      return Response.seeOther(URI.create("/desk/allocation?done=" + isApplied)).build();
    } catch (CallRefusedException refused) {
      return shown(caller, request, false, Optional.of(String.valueOf(refused.getMessage())));
    } catch (InvalidCallException refused) {
      return shown(caller, request, false, Optional.of(refused.errors().getFirst().message()));
    }
  }
}
