package io.yizhan.service.accounts;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.auth.Auth;
import io.yizhan.accounts.Contacts;
import io.yizhan.codec.FieldError;
import io.yizhan.extraction.ContactRedactor;
import io.yizhan.model.Contact;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.accounts.ExportBody.ContactBody;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.service.records.RecordBodies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** Contact data of workers, and the consents by which employers may have it. */
@Path("/api/workers/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class ContactsResource {

  private static final int MAX_ID_CHARS = 120;
  private static final int MAX_PURPOSE_CHARS = 60;

  private final Contacts contacts;
  private final RecordBodies bodies;

  /** The calls over contact data. */
  public ContactsResource(Contacts contacts, ObjectMapper json) {
    this.contacts = contacts;
    this.bodies = new RecordBodies(json);
  }

  /** Shows name and phone, after noting who looked and what for. */
  @GET
  @Timed
  @Path("contact")
  @RolesAllowed({Role.EMPLOYER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public Response contact(@Auth Caller caller, @PathParam("id") String id, @Context UriInfo uri) {
    QueryParameters given = new QueryParameters(uri.getQueryParameters());
    String purpose = given.text("purpose").map(String::strip).orElse("");
    given.requireValid();
    if (purpose.isEmpty()
        || purpose.length() > MAX_PURPOSE_CHARS
        || purpose.chars().anyMatch(Character::isISOControl)) {
      throw new ProblemException(
          ProblemCode.INVALID_PARAMETER,
          List.of(new FieldError("purpose", "请写明查看原因，1 到 " + MAX_PURPOSE_CHARS + " 个字")));
    }
    return switch (contacts.view(
        id, caller.name(), caller.standing(), ContactRedactor.redact(purpose))) {
      case Contacts.View.Shown(Contact contact) ->
          Response.ok(ContactBody.of(contact))
              .header(HttpHeaders.CACHE_CONTROL, "no-store")
              .build();
      case Contacts.View.Refused() ->
          throw new ProblemException(ProblemCode.FORBIDDEN, "不能查看这个编号的联系方式：不属于本驿站，或本人没有同意");
      case Contacts.View.TooMany(var wait) ->
          throw ProblemException.tooMany("查看联系方式太频繁，请稍后再试", wait);
    };
  }

  /** Lets an employer have the caller's contact data. */
  @POST
  @Timed
  @Path("consents")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.WORKER_NAME)
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
  @Path("consents/{employer}")
  @RolesAllowed(Role.WORKER_NAME)
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
  @Path("consents")
  @RolesAllowed(Role.WORKER_NAME)
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
