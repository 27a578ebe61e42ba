package io.yizhan.service.accounts;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.auth.Auth;
import io.yizhan.accounts.Accounts;
import io.yizhan.model.MobileNumber;
import io.yizhan.model.Standing;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.records.RecordBodies;
import io.yizhan.store.Account;
import io.yizhan.store.AuditRow;
import io.yizhan.store.AuditStore;
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
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** {@code /api/accounts}: an admin makes and removes accounts of employers, staff and admins. */
@Path("/api/accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN_NAME)
public final class AccountsResource {

  private static final int MOST = 500;

  private final Accounts accounts;
  private final AuditStore audit;
  private final InstantSource clock;
  private final RecordBodies bodies;

  /** The calls over accounts. */
  public AccountsResource(
      Accounts accounts, AuditStore audit, InstantSource clock, ObjectMapper json) {
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
    this.bodies = new RecordBodies(json);
  }

  /**
   * Some accounts.
   *
   * @param total how many are shown
   * @param hits the newest first
   */
  public record AccountList(int total, List<MeBody> hits) {}

  /** The newest accounts that are no workers'. */
  @GET
  @Timed
  public AccountList list() {
    List<MeBody> hits = accounts.made(MOST).stream().map(MeBody::of).toList();
    return new AccountList(hits.size(), hits);
  }

  /** Makes an account. */
  @POST
  @Timed
  @Consumes(MediaType.APPLICATION_JSON)
  public Response make(@Auth Caller caller, String body) throws JsonProcessingException {
    Fields fields = new Fields(bodies.object(body));
    Optional<MobileNumber> phone = fields.phone("phone");
    Optional<Standing> standing = StandingBody.read(fields);
    if (standing.orElse(new Standing.OfAdmin()) instanceof Standing.OfWorker) {
      fields.refuse("role", "零工自己用手机号登录，不由管理员建立");
    }
    fields.require();
    Account made = accounts.make(phone.orElseThrow(), standing.orElseThrow());
    if (!made.standing().equals(standing.get())) {
      throw new ProblemException(ProblemCode.CONFLICT, "这个手机号已有其他身份的账号，请先删除它");
    }
    write(caller, "ACCOUNT_MADE", made.id());
    return Response.status(Response.Status.CREATED).entity(MeBody.of(made)).build();
  }

  /** Removes an account and ends its sessions. */
  @DELETE
  @Timed
  @Path("{id}")
  public Response remove(@Auth Caller caller, @PathParam("id") String id) {
    requireKnown(id);
    write(caller, "ACCOUNT_REMOVED", id);
    accounts.remove(id);
    return Response.noContent().build();
  }

  /** Ends all sessions of an account. */
  @DELETE
  @Timed
  @Path("{id}/sessions")
  public MeResource.Ended endSessions(@Auth Caller caller, @PathParam("id") String id) {
    requireKnown(id);
    write(caller, "SESSIONS_ENDED", id);
    return new MeResource.Ended(accounts.endSessions(id));
  }

  private void requireKnown(String id) {
    if (accounts.find(id).isEmpty()) {
      throw new ProblemException(ProblemCode.NOT_FOUND, "没有这个账号");
    }
  }

  private void write(Caller caller, String act, String account) {
    audit.write(new AuditRow(0, clock.instant(), caller.name(), act, Optional.of(account), ""));
  }
}
