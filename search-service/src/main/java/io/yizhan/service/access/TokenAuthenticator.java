package io.yizhan.service.access;

import io.dropwizard.auth.Authenticator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the caller of a bearer token. Immutable; safe for any thread. */
public final class TokenAuthenticator implements Authenticator<String, Caller> {

  /** The worker that {@code demo-worker} is. */
  public static final String DEMO_WORKER = "W1";

  /** The employer that {@code demo-employer} is; it has several ads in the demo district. */
  public static final String DEMO_EMPLOYER = "E1";

  private final Map<String, Caller> callers;

  private TokenAuthenticator(Map<String, Caller> callers) {
    this.callers = Map.copyOf(callers);
  }

  /** Knows no token: nobody may write. */
  public static TokenAuthenticator none() {
    return new TokenAuthenticator(Map.of());
  }

  /**
   * Knows {@code demo-worker}, {@code demo-employer}, {@code demo-staff} and {@code demo-admin}.
   * The demo's worker is {@value #DEMO_WORKER}, its employer {@value #DEMO_EMPLOYER}.
   */
  public static TokenAuthenticator demo() {
    return new TokenAuthenticator(
        Stream.of(Role.values())
            .map(TokenAuthenticator::demo)
            .collect(Collectors.toMap(Caller::name, Function.identity())));
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
    return Optional.ofNullable(callers.get(token));
  }
}
