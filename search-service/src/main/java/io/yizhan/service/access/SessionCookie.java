package io.yizhan.service.access;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The cookie that holds a session: out of reach of scripts, not sent along from other sites but
 * when somebody follows a link. Immutable.
 *
 * @param isSecure whether browsers send it over TLS alone
 */
public record SessionCookie(boolean isSecure) {

  /** Name of the cookie. */
  public static final String NAME = "yizhan_session";

  /** What a request shows. */
  public static Optional<String> secret(Map<String, Cookie> cookies) {
    return Optional.ofNullable(cookies.get(NAME))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty());
  }

  /** Sets a session that the browser forgets after some time. */
  public NewCookie begin(String secret, Duration life) {
    return cookie(secret, Math.toIntExact(life.toSeconds()));
  }

  /** Makes the browser forget it. */
  public NewCookie end() {
    return cookie("", 0);
  }

  private NewCookie cookie(String value, int maxAgeSeconds) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path("/")
        .maxAge(maxAgeSeconds)
        .httpOnly(true)
        .secure(isSecure)
        .sameSite(SameSite.LAX)
        .build();
  }
}
