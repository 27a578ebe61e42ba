package io.yizhan.service.accounts;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.auth.Auth;
import io.yizhan.accounts.ProgramTokens;
import io.yizhan.model.Standing;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.records.RecordBodies;
import io.yizhan.store.AuditRow;
import io.yizhan.store.AuditStore;
import io.yizhan.store.ProgramToken;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** {@code /api/tokens}: an admin makes tokens for programs and takes them back. */
@Path("/api/tokens")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN_NAME)
public final class TokensResource {

  private static final int MOST = 500;
  private static final int MAX_NAME_CHARS = 60;
  private static final int DAYS = 90;

  private final ProgramTokens tokens;
  private final AuditStore audit;
  private final InstantSource clock;
  private final RecordBodies bodies;

  /** The calls over tokens. */
  public TokensResource(
      ProgramTokens tokens, AuditStore audit, InstantSource clock, ObjectMapper json) {
    this.tokens = tokens;
    this.audit = audit;
    this.clock = clock;
    this.bodies = new RecordBodies(json);
  }

  /**
   * A token as it is shown.
   *
   * @param id names it
   * @param name whose it is
   * @param token what the program shows; told once, when it is made
   * @param standing what it stands for
   * @param expiresAt when it ends by itself
   * @param live whether it opens anything now
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record TokenBody(
      String id,
      String name,
      Optional<String> token,
      StandingBody standing,
      Instant expiresAt,
      boolean live) {}

  /**
   * Some tokens.
   *
   * @param total how many are shown
   * @param hits the newest first
   */
  public record TokenList(int total, List<TokenBody> hits) {}

  /** The newest tokens, live or not. */
  @GET
  @Timed
  public TokenList list() {
    List<TokenBody> hits =
        tokens.all(MOST).stream().map(token -> body(token, Optional.empty())).toList();
    return new TokenList(hits.size(), hits);
  }

  /** Makes a token. */
  @POST
  @Timed
  @Consumes(MediaType.APPLICATION_JSON)
  public Response make(@Auth Caller caller, String body) throws JsonProcessingException {
    Fields fields = new Fields(bodies.object(body));
    String name = fields.text("name", MAX_NAME_CHARS);
    int days = fields.number("days", 1, Math.toIntExact(ProgramTokens.LONGEST.toDays()), DAYS);
    Optional<Standing> standing = StandingBody.read(fields);
    fields.require();
    ProgramTokens.Made made =
        tokens.make(name, standing.orElseThrow(), Duration.ofDays(days), caller.name());
    write(caller, "TOKEN_MADE", made.token().id());
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(body(made.token(), Optional.of(made.secret())))
        .build();
  }

  /** Takes a token back, at once. */
  @DELETE
  @Timed
  @Path("{id}")
  public Response revoke(@Auth Caller caller, @PathParam("id") String id) {
    if (!tokens.revoke(id)) {
      throw new ProblemException(ProblemCode.NOT_FOUND, "没有这个有效的令牌");
    }
    write(caller, "TOKEN_REVOKED", id);
    return Response.noContent().build();
  }

  private TokenBody body(ProgramToken token, Optional<String> secret) {
    return new TokenBody(
        token.id(),
        token.name(),
        secret,
        StandingBody.of(token.standing()),
        token.expiresAt(),
        token.isLive(clock.instant()));
  }

  private void write(Caller caller, String act, String token) {
    audit.write(new AuditRow(0, clock.instant(), caller.name(), act, Optional.of(token), ""));
  }
}
