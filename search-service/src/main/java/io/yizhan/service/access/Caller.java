package io.yizhan.service.access;

import io.yizhan.model.Standing;
import java.security.Principal;
import java.util.Optional;

/**
 * Whoever stands behind a token or a session.
 *
 * @param name for logs and as an owner: the id of an account or of a token; nothing personal
 * @param role what they are
 * @param ownRecord id of the worker or employer that they stand for
 * @param station the station that staff are confined to; empty: the whole district
 */
public record Caller(String name, Role role, Optional<String> ownRecord, Optional<String> station)
    implements Principal {

  /** A caller who is confined to no station. */
  public Caller(String name, Role role, Optional<String> ownRecord) {
    this(name, role, ownRecord, Optional.empty());
  }

  /** Somebody of this name who stands for this. */
  public static Caller of(String name, Standing standing) {
    return switch (standing) {
      case Standing.OfWorker(String record) -> new Caller(name, Role.WORKER, Optional.of(record));
      case Standing.OfEmployer(String employer) ->
          new Caller(name, Role.EMPLOYER, Optional.of(employer));
      case Standing.OfStaff(Optional<String> station) ->
          new Caller(name, Role.STAFF, Optional.empty(), station);
      case Standing.OfAdmin() -> new Caller(name, Role.ADMIN, Optional.empty());
    };
  }

  /** What they stand for. */
  public Standing standing() {
    return switch (role) {
      case WORKER -> new Standing.OfWorker(ownRecord.orElse(""));
      case EMPLOYER -> new Standing.OfEmployer(ownRecord.orElse(""));
      case STAFF -> new Standing.OfStaff(station);
      case ADMIN -> new Standing.OfAdmin();
    };
  }

  /** Whether they may change and reach what belongs to a station, or to none. */
  public boolean isInScope(Optional<String> ofStation) {
    return station.isEmpty() || station.equals(ofStation);
  }

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
