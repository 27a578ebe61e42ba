package io.yizhan.service.access;

import io.dropwizard.auth.AuthFilter;
import io.yizhan.accounts.Accounts;
import io.yizhan.service.problem.ProblemUnauthorizedHandler;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Finds the caller of the session in a request's cookie. Safe for any thread. */
@Priority(Priorities.AUTHENTICATION)
public final class SessionFilter extends AuthFilter<String, Caller> {

  private static final String SCHEME = "SESSION";

  /** The sessions of some accounts. */
  public SessionFilter(Accounts accounts) {
    this.authenticator =
        secret ->
            accounts.ofSession(secret).map(account -> Caller.of(account.id(), account.standing()));
    this.authorizer = (caller, role, _) -> caller.role() == Role.valueOf(role);
    this.unauthorizedHandler = new ProblemUnauthorizedHandler();
    this.prefix = "Bearer";
    this.realm = "yizhan";
  }

  @Override
  public void filter(ContainerRequestContext request) {
    @Nullable String secret = SessionCookie.secret(request.getCookies()).orElse(null);
    if (!authenticate(request, secret, SCHEME)) {
      throw unauthorizedHandler.buildException(prefix, realm);
    }
  }
}
