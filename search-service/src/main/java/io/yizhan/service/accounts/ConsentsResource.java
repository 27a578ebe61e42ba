package io.yizhan.service.accounts;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.auth.Auth;
import io.yizhan.accounts.Contacts;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.records.RecordBodies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** {@code /api/workers/{id}/consents}: a worker lets employers have their contact data. */
@Path("/api/workers/{id}/consents")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.WORKER_NAME)
public final class ConsentsResource {

  private static final int MAX_ID_CHARS = 120;

  private final Contacts contacts;
  private final RecordBodies bodies;

  /** The calls over contact data. */
  public ConsentsResource(Contacts contacts, ObjectMapper json) {
    this.contacts = contacts;
    this.bodies = new RecordBodies(json);
  }

  /** Lets an employer have the caller's contact data. */
  @POST
  @Timed
  @Consumes(MediaType.APPLICATION_JSON)
  public Response consent(@Auth Caller caller, @PathParam("id") String id, String body)
      throws JsonProcessingException {
    requireOwn(caller, id);
    Fields fields = new Fields(bodies.object(body));
    String employer = fields.text("employer", MAX_ID_CHARS);
    int days = fields.number("days", 1, Contacts.MAX_DAYS, Contacts.DEFAULT_DAYS);
    fields.require();
    return Response.status(Response.Status.CREATED)
        .entity(ConsentBody.of(contacts.consent(id, employer, days)))
        .build();
  }

  /** Takes that back. */
  @DELETE
  @Timed
  @Path("{employer}")
  public Response revoke(
      @Auth Caller caller, @PathParam("id") String id, @PathParam("employer") String employer) {
    requireOwn(caller, id);
    if (!contacts.revoke(id, employer)) {
      throw new ProblemException(ProblemCode.NOT_FOUND, "没有对这个用人单位的同意");
    }
    return Response.noContent().build();
  }

  /** What the caller has agreed to. */
  @GET
  @Timed
  public Consents consents(@Auth Caller caller, @PathParam("id") String id) {
    requireOwn(caller, id);
    List<ConsentBody> hits = contacts.consents(id).stream().map(ConsentBody::of).toList();
    return new Consents(hits.size(), hits);
  }

  /**
   * Some consents.
   *
   * @param total how many
   * @param hits the newest first
   */
  public record Consents(int total, List<ConsentBody> hits) {}

  private static void requireOwn(Caller caller, String id) {
    if (!caller.ownRecord().equals(Optional.of(id))) {
      throw new ProblemException(ProblemCode.FORBIDDEN, "只能查看和修改自己的信息");
    }
  }
}
