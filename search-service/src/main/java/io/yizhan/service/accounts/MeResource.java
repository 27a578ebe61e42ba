package io.yizhan.service.accounts;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.auth.Auth;
import io.yizhan.accounts.Accounts;
import io.yizhan.accounts.Contacts;
import io.yizhan.accounts.MyData;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.access.SessionCookie;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.records.RecordBodies;
import io.yizhan.service.records.Written;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;

/** {@code /api/me}: who is calling, and what is kept of them. */
@Path("/api/me")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.WORKER_NAME, Role.EMPLOYER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
public final class MeResource {

  /** What somebody has to say who wants to be forgotten. */
  public static final String CONFIRMATION = "删除我的资料";

  private final Accounts accounts;
  private final Contacts contacts;
  private final MyData data;
  private final Runnable wake;
  private final SessionCookie cookie;
  private final RecordBodies bodies;

  /**
   * The calls over accounts and what is kept of people.
   *
   * @param wake lets the index follow a removal at once
   */
  public MeResource(
      Accounts accounts,
      Contacts contacts,
      MyData data,
      Runnable wake,
      SessionCookie cookie,
      ObjectMapper json) {
    this.accounts = accounts;
    this.contacts = contacts;
    this.data = data;
    this.wake = wake;
    this.cookie = cookie;
    this.bodies = new RecordBodies(json);
  }

  /** Who is calling. */
  @GET
  @Timed
  public MeBody me(@Auth Caller caller) {
    return accounts
        .find(caller.name())
        .map(MeBody::of)
        .orElseGet(
            () ->
                new MeBody(
                    caller.name(),
                    Optional.empty(),
                    new StandingBody(
                        caller.role(),
                        caller.ownRecord().filter(_ -> caller.role() == Role.WORKER),
                        caller.ownRecord().filter(_ -> caller.role() == Role.EMPLOYER),
                        caller.station())));
  }

  /** Ends all sessions of the caller, on every device. */
  @DELETE
  @Timed
  @Path("sessions")
  public Ended endSessions(@Auth Caller caller) {
    return new Ended(accounts.endSessions(caller.name()));
  }

  /** Who looked at the caller's contact data, the latest first. */
  @GET
  @Timed
  @Path("views")
  @RolesAllowed(Role.WORKER_NAME)
  public AuditBodies.Rows views(@Auth Caller caller) {
    return AuditBodies.Rows.of(contacts.views(own(caller)));
  }

  /** All that is kept of the caller, as a file. */
  @GET
  @Timed
  @Path("export")
  @RolesAllowed(Role.WORKER_NAME)
  public Response export(@Auth Caller caller) {
    return Response.ok(ExportBody.of(me(caller), data.of(own(caller))))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"yizhan-my-data.json\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** Removes all that is kept of the caller, who has to say so. */
  @DELETE
  @Timed
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.WORKER_NAME)
  public Response forget(@Auth Caller caller, String body) throws IOException {
    Fields fields = new Fields(bodies.object(body));
    if (!fields.text("confirm", CONFIRMATION.length()).equals(CONFIRMATION)) {
      fields.refuse("confirm", "请写「" + CONFIRMATION + "」表示确认");
    }
    fields.require();
    String record = own(caller);
    long generation = data.erase(record);
    accounts.endSessions(caller.name());
    wake.run();
    return Response.ok(new Written(record, generation)).cookie(cookie.end()).build();
  }

  private static String own(Caller caller) {
    return caller
        .ownRecord()
        .orElseThrow(() -> new ProblemException(ProblemCode.FORBIDDEN, "还没有登记"));
  }

  /**
   * How many sessions were ended.
   *
   * @param ended how many
   */
  public record Ended(int ended) {}
}
