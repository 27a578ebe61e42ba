package io.yizhan.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.access.Role;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Calls every operation of the description as nobody and in every role, and holds the answer
 * against what the description says. A new operation that does not say whom it serves fails.
 */
@ExtendWith(ServiceExtension.class)
class AccessTest {

  private static final String PUBLIC = "PUBLIC";
  private static final Set<String> BODIES = Set.of("POST", "PUT");

  /** Answers of Dify's form: it knows no 401. */
  private static final String DIFY = "/retrieval";

  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  @Test
  void everyOperation_statesItsRoles(RunningService service) {
    Set<String> known = new HashSet<>(Set.of(PUBLIC));
    for (Role role : Role.values()) {
      known.add(role.name());
    }
    operations(
        service,
        (call, path, roles) -> {
          assertThat(roles).as(call + " " + path + " must state x-roles").isNotEmpty();
          assertThat(known).as(call + " " + path).containsAll(roles);
          assertThat(roles.contains(PUBLIC))
              .as(call + " " + path + ": PUBLIC stands alone")
              .isEqualTo(roles.equals(Set.of(PUBLIC)));
        });
  }

  @Test
  void everyOperation_asNobody_isOpenOnlyWhereItSaysSo(RunningService service) {
    operations(
        service,
        (method, path, roles) -> {
          int status = call(service, method, path, "");
          if (roles.contains(PUBLIC)) {
            assertThat(status).as(method + " " + path).isNotIn(UNAUTHORIZED, FORBIDDEN);
          } else {
            assertThat(status)
                .as(method + " " + path)
                .isEqualTo(path.equals(DIFY) ? FORBIDDEN : UNAUTHORIZED);
          }
        });
  }

  @Test
  void everyOperation_withAnUnknownTokenOrSession_isAsForNobody(RunningService service) {
    operations(
        service,
        (method, path, roles) -> {
          if (!roles.contains(PUBLIC)) {
            assertThat(call(service, method, path, "demo-nobody"))
                .as(method + " " + path)
                .isIn(UNAUTHORIZED, FORBIDDEN);
          }
        });
  }

  @Test
  void everyOperation_inEachRole_refusesTheOthersAlone(RunningService service) {
    for (Role role : Role.values()) {
      String token = "demo-" + role.name().toLowerCase(Locale.ROOT);
      operations(
          service,
          (method, path, roles) -> {
            int status = call(service, method, path, token);
            String what = role + " " + method + " " + path;
            if (roles.contains(PUBLIC) || roles.contains(role.name())) {
              assertThat(status).as(what).isNotEqualTo(UNAUTHORIZED);
              // A worker or an employer is refused another's record, and "zz" is another's.
              if (role == Role.STAFF || role == Role.ADMIN) {
                assertThat(status).as(what).isIn(permitted(path));
              }
            } else {
              assertThat(status).as(what).isEqualTo(FORBIDDEN);
            }
            assertThat(status).as(what).isLessThan(500);
          });
    }
  }

  /** Contact data of a worker who does not exist is refused as that of one who is out of reach. */
  private static List<Integer> permitted(String path) {
    return path.equals("/api/workers/{id}/contact")
        ? List.of(400, 403)
        : List.of(200, 201, 204, 400, 404, 409, 415, 422);
  }

  @FunctionalInterface
  private interface Check {
    void on(String method, String path, Set<String> roles);
  }

  private static void operations(RunningService service, Check check) {
    JsonNode paths = service.get("/api/openapi.json").json().get("paths");
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        Set<String> roles = new HashSet<>();
        operation.getValue().path("x-roles").forEach(role -> roles.add(role.asText()));
        check.on(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), roles);
      }
    }
  }

  /** The status of a call about things that do not exist, with a body that says nothing. */
  private static int call(RunningService service, String method, String path, String token) {
    String asked = path.replaceAll("\\{[a-zA-Z]+}", "zz");
    return service.call(method, asked, token, BODIES.contains(method) ? "{}" : "").status();
  }

  @Test
  void readablePage_saysWhomEachOperationServes(RunningService service) {
    String page = service.get("/api").text();
    for (String role : List.of("任何人", "零工", "用人单位", "驿站工作人员", "管理员")) {
      assertThat(page).contains(role);
    }
  }
}
