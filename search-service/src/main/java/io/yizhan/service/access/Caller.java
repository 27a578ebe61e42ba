package io.yizhan.service.access;

import java.security.Principal;

/**
 * Whoever stands behind a token.
 *
 * @param name for logs; nothing personal
 * @param role what they are
 */
public record Caller(String name, Role role) implements Principal {

  @Override
  public String getName() {
    return name;
  }
}
