package io.yizhan.service.access;

import java.security.Principal;
import java.util.Optional;

/**
 * Whoever stands behind a token.
 *
 * @param name for logs; nothing personal
 * @param role what they are
 * @param ownRecord id of the record that is about themselves, if there is one
 */
public record Caller(String name, Role role, Optional<String> ownRecord) implements Principal {

  /** Whether a worker's record is theirs to see and change: any for staff, its own for a worker. */
  public boolean mayUseWorker(String id) {
    return switch (role) {
      case STAFF, ADMIN -> true;
      case WORKER -> ownRecord.filter(id::equals).isPresent();
      case EMPLOYER -> false;
    };
  }

  @Override
  public String getName() {
    return name;
  }
}
