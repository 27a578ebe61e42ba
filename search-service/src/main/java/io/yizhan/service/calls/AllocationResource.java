package io.yizhan.service.calls;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dropwizard.auth.Auth;
import io.yizhan.calls.CallAllocation;
import io.yizhan.calls.CallAllocations;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.query.Moments;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.service.records.RecordBodies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;

/** Deals out people among open calls, under {@code /api/calls/allocation}, for staff. */
@Path("/api/calls/allocation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STAFF_NAME, Role.ADMIN_NAME})
public final class AllocationResource {

  private final CallAllocations allocations;
  private final InstantSource clock;
  private final RecordBodies records;
  private final AllocationBodies bodies;

  /** Allocations over HTTP. */
  public AllocationResource(CallAllocations allocations, InstantSource clock, ObjectMapper json) {
    this.allocations = allocations;
    this.clock = clock;
    this.records = new RecordBodies(json);
    this.bodies = new AllocationBodies(json);
  }

  /** Proposes who is to go where; with {@code apply}, changes the lists as a whole. */
  @POST
  @Timed
  @Consumes(MediaType.APPLICATION_JSON)
  public ObjectNode allocate(@Auth Caller caller, @Context UriInfo uri, String body)
      throws IOException {
    CallScope.of(caller).requireAll();
    QueryParameters given = new QueryParameters(uri.getQueryParameters());
    Instant now = Moments.now(given, clock.instant());
    given.requireValid();
    AllocationAcceptance.Request request = AllocationAcceptance.request(records.object(body));
    CallAllocation allocation =
        request.applies()
            ? allocations.apply(request.versions(), request.plan(), caller.name(), now)
            : allocations.propose(request.calls(), now);
    return bodies.body(allocation);
  }
}
