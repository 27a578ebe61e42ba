package io.yizhan.service.accounts;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.yizhan.accounts.Accounts;
import io.yizhan.accounts.CodeSending;
import io.yizhan.accounts.SignIn;
import io.yizhan.model.MobileNumber;
import io.yizhan.service.access.SessionCookie;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.records.RecordBodies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** {@code /api/session}: a phone gets a code, a code becomes a session, a session ends. */
@Path("/api/session")
@Produces(MediaType.APPLICATION_JSON)
public final class SessionResource {

  /** Version of the text that a worker agrees to by signing in: docs/privacy.md of that month. */
  public static final String CONSENT_TEXT = "2026-11";

  private static final int MAX_CODE_CHARS = 12;

  private final Accounts accounts;
  private final SessionCookie cookie;
  private final RecordBodies bodies;

  /** The calls over accounts. */
  public SessionResource(Accounts accounts, SessionCookie cookie, ObjectMapper json) {
    this.accounts = accounts;
    this.cookie = cookie;
    this.bodies = new RecordBodies(json);
  }

  /**
   * That a code is on its way.
   *
   * @param sent true
   * @param demoCode the code, in a demo alone
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Sent(boolean sent, Optional<String> demoCode) {}

  /** Sends a code to a phone. */
  @POST
  @Timed
  @Path("codes")
  @Consumes(MediaType.APPLICATION_JSON)
  public Sent sendCode(@Context HttpServletRequest request, String body)
      throws JsonProcessingException {
    Fields fields = new Fields(bodies.object(body));
    Optional<MobileNumber> phone = fields.phone("phone");
    fields.require();
    return switch (accounts.sendCode(phone.orElseThrow(), request.getRemoteAddr())) {
      case CodeSending.Sent(Optional<String> shown) -> new Sent(true, shown);
      case CodeSending.TooMany(var wait) ->
          throw ProblemException.tooMany("验证码一分钟最多一条，一天最多十条，请稍后再试", wait);
    };
  }

  /** Begins a session. */
  @POST
  @Timed
  @Consumes(MediaType.APPLICATION_JSON)
  public Response signIn(@Context HttpServletRequest request, String body)
      throws JsonProcessingException {
    Fields fields = new Fields(bodies.object(body));
    Optional<MobileNumber> phone = fields.phone("phone");
    String code = fields.text("code", MAX_CODE_CHARS);
    fields.require();
    return switch (accounts.signIn(
        phone.orElseThrow(), code, request.getRemoteAddr(), CONSENT_TEXT)) {
      case SignIn.SignedIn in ->
          Response.ok(MeBody.of(in.account()))
              .cookie(cookie.begin(in.secret(), in.life().absolute()))
              .header(HttpHeaders.CACHE_CONTROL, "no-store")
              .build();
      case SignIn.Refused() ->
          throw new ProblemException(ProblemCode.WRONG_CODE, ProblemCode.WRONG_CODE.advice());
      case SignIn.TooMany(var wait) -> throw ProblemException.tooMany("试得太多了，请稍后再试", wait);
    };
  }

  /** Ends the session that the request shows, if any. */
  @DELETE
  @Timed
  public Response signOut(@Context HttpHeaders headers) {
    SessionCookie.secret(headers.getCookies()).ifPresent(accounts::signOut);
    return Response.noContent().cookie(cookie.end()).build();
  }
}
