package io.yizhan.service.access;

import io.dropwizard.auth.Authenticator;
import io.yizhan.accounts.ProgramTokens;
import io.yizhan.store.ProgramToken;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the caller of a bearer token: one of the demo, where it is switched on, or one that an
 * admin made. Safe for any thread.
 */
public final class TokenAuthenticator implements Authenticator<String, Caller> {

  /** The worker that {@code demo-worker} is. */
  public static final String DEMO_WORKER = "W1";

  /** The employer that {@code demo-employer} is; it has several ads in the demo district. */
  public static final String DEMO_EMPLOYER = "E1";

  private final Map<String, Caller> callers;
  private final Function<String, Optional<ProgramToken>> stored;

  private TokenAuthenticator(
      Map<String, Caller> callers, Function<String, Optional<ProgramToken>> stored) {
    this.callers = Map.copyOf(callers);
    this.stored = stored;
  }

  /** Knows these and, beside them, the tokens that an admin has made. */
  public TokenAuthenticator and(ProgramTokens tokens) {
    return new TokenAuthenticator(callers, tokens::find);
  }

  /** Knows no token: nobody may write. */
  public static TokenAuthenticator none() {
    return new TokenAuthenticator(Map.of(), _ -> Optional.empty());
  }

  /**
   * Knows {@code demo-worker}, {@code demo-employer}, {@code demo-staff} and {@code demo-admin}.
   * The demo's worker is {@value #DEMO_WORKER}, its employer {@value #DEMO_EMPLOYER}.
   */
  public static TokenAuthenticator demo() {
    return new TokenAuthenticator(
        Stream.of(Role.values())
            .map(TokenAuthenticator::demo)
            .collect(Collectors.toMap(Caller::name, Function.identity())),
        _ -> Optional.empty());
  }

  private static Caller demo(Role role) {
    Optional<String> ownRecord =
        switch (role) {
          case WORKER -> Optional.of(DEMO_WORKER);
          case EMPLOYER -> Optional.of(DEMO_EMPLOYER);
          case STAFF, ADMIN -> Optional.empty();
        };
    return new Caller("demo-" + role.name().toLowerCase(Locale.ROOT), role, ownRecord);
  }

  @Override
  public Optional<Caller> authenticate(String token) {
    return Optional.ofNullable(callers.get(token))
        .or(() -> stored.apply(token).map(kept -> Caller.of(kept.id(), kept.standing())));
  }
}
