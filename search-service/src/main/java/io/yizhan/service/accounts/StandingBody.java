package io.yizhan.service.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.yizhan.model.Standing;
import io.yizhan.service.access.Role;
import java.util.Arrays;
import java.util.Optional;

/**
 * What somebody stands for, as bodies say it.
 *
 * @param role name of the {@link Role}
 * @param worker id of a worker's record
 * @param employer id of an employer
 * @param station the station that staff are confined to
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StandingBody(
    Role role, Optional<String> worker, Optional<String> employer, Optional<String> station) {

  private static final int MAX_ID_CHARS = 120;

  /** What is shown of a standing. */
  public static StandingBody of(Standing standing) {
    return switch (standing) {
      case Standing.OfWorker(String record) ->
          new StandingBody(Role.WORKER, Optional.of(record), Optional.empty(), Optional.empty());
      case Standing.OfEmployer(String employer) ->
          new StandingBody(
              Role.EMPLOYER, Optional.empty(), Optional.of(employer), Optional.empty());
      case Standing.OfStaff(Optional<String> station) ->
          new StandingBody(Role.STAFF, Optional.empty(), Optional.empty(), station);
      case Standing.OfAdmin() ->
          new StandingBody(Role.ADMIN, Optional.empty(), Optional.empty(), Optional.empty());
    };
  }

  /** The standing that fields name; empty after noting what is wrong. */
  static Optional<Standing> read(Fields fields) {
    String name = fields.text("role", MAX_ID_CHARS);
    Optional<String> worker = fields.optionalText("worker", MAX_ID_CHARS);
    Optional<String> employer = fields.optionalText("employer", MAX_ID_CHARS);
    Optional<String> station = fields.optionalText("station", MAX_ID_CHARS);
    Optional<Role> role =
        Arrays.stream(Role.values()).filter(each -> each.name().equals(name)).findFirst();
    if (role.isEmpty()) {
      fields.refuse("role", "应为 WORKER、EMPLOYER、STAFF 或 ADMIN");
      return Optional.empty();
    }
    return switch (role.get()) {
      case WORKER -> required(fields, "worker", worker).map(Standing.OfWorker::new);
      case EMPLOYER -> required(fields, "employer", employer).map(Standing.OfEmployer::new);
      case STAFF -> Optional.of(new Standing.OfStaff(station));
      case ADMIN -> Optional.of(new Standing.OfAdmin());
    };
  }

  private static Optional<String> required(Fields fields, String name, Optional<String> id) {
    if (id.isEmpty()) {
      fields.refuse(name, "这种身份必须写明编号");
    }
    return id;
  }
}
