package io.yizhan.service.accounts;

import com.codahale.metrics.annotation.Timed;
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
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** {@code /api/workers/{id}/contact}: name and phone, to whom the worker or their station lets. */
@Path("/api/workers/{id}/contact")
@Produces(MediaType.APPLICATION_JSON)
public final class ContactResource {

  private static final int MAX_PURPOSE_CHARS = 60;

  private final Contacts contacts;

  /** The calls over contact data. */
  public ContactResource(Contacts contacts) {
    this.contacts = contacts;
  }

  /** Shows name and phone, after noting who looked and what for. */
  @GET
  @Timed
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
}
