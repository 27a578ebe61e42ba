package io.yizhan.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an admin makes, and what staff of a station may do with it. */
@ExtendWith(ServiceExtension.class)
class AccountsJourneyTest {

  @Test
  void token_isShownOnce_opensItsRole_andEndsAtOnceWhenRevoked(RunningService service) {
    Reply made =
        service.call(
            "POST", "/api/tokens", "demo-admin", "{\"name\":\"大屏\",\"role\":\"STAFF\",\"days\":1}");
    assertThat(made.status()).isEqualTo(201);
    String secret = made.json().get("token").asText();
    String id = made.json().get("id").asText();

    assertThat(service.call("GET", "/api/workers?size=1", secret, "").status()).isEqualTo(200);
    assertThat(service.call("GET", "/api/tokens", secret, "").status()).isEqualTo(403);
    assertThat(service.call("GET", "/api/tokens", "demo-admin", "").text())
        .contains(id)
        .doesNotContain(secret);
    assertThat(service.call("DELETE", "/api/tokens/" + id, "demo-admin", "").status())
        .isEqualTo(204);
    assertThat(service.call("GET", "/api/workers?size=1", secret, "").status()).isEqualTo(401);
    assertThat(service.call("DELETE", "/api/tokens/" + id, "demo-admin", "").status())
        .isEqualTo(404);
    assertThat(service.call("GET", "/api/audit?size=100", "demo-admin", "").text())
        .contains("TOKEN_MADE", "TOKEN_REVOKED", id)
        .doesNotContain(secret);
  }

  @Test
  void staffAccount_ofAStation_changesItsWorkersAlone(RunningService service) {
    Reply made =
        service.call(
            "POST",
            "/api/accounts",
            "demo-admin",
            "{\"phone\":\"13920000001\",\"role\":\"STAFF\",\"station\":\"S-own\"}");
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    SignedIn staff = SignedIn.as(service, "13920000001");
    assertThat(staff.get("/api/me").json().get("standing").get("station").asText())
        .isEqualTo("S-own");

    Reply own = staff.call("POST", "/api/workers", "{\"occupations\":[\"保洁\"]}");
    assertThat(own.status()).isEqualTo(201);
    String ownId = own.json().get("id").asText();
    assertThat(staff.call("PUT", "/api/workers/" + ownId, "{\"occupations\":[\"搬运\"]}").status())
        .isIn(200, 403);
    String otherId =
        service
            .call(
                "POST",
                "/api/workers",
                "demo-staff",
                "{\"occupations\":[\"保洁\"],\"station\":\"S-other\",\"contact\":{\"phone\":\"13920000009\"}}")
            .json()
            .get("id")
            .asText();
    for (Reply refused :
        new Reply[] {
          staff.call("POST", "/api/workers", "{\"occupations\":[\"保洁\"],\"station\":\"S-other\"}"),
          staff.call("PUT", "/api/workers/" + otherId, "{\"occupations\":[\"保洁\"]}"),
          staff.call("DELETE", "/api/workers/" + otherId, ""),
          staff.get("/api/workers/" + otherId + "/contact?purpose=x"),
        }) {
      assertThat(refused.status()).as(refused.text()).isEqualTo(403);
    }
    assertThat(staff.get("/api/workers/" + ownId + "/contact?purpose=x").status()).isEqualTo(200);
  }

  @Test
  void account_ofAWorkerOrOfATakenPhone_isRefused(RunningService service) {
    assertThat(make(service, "{\"phone\":\"13920000002\",\"role\":\"WORKER\",\"worker\":\"W9\"}"))
        .isEqualTo(422);
    assertThat(make(service, "{\"phone\":\"13920000002\",\"role\":\"EMPLOYER\"}")).isEqualTo(422);
    assertThat(
            make(service, "{\"phone\":\"13920000002\",\"role\":\"EMPLOYER\",\"employer\":\"E7\"}"))
        .isEqualTo(201);
    assertThat(make(service, "{\"phone\":\"13920000002\",\"role\":\"ADMIN\"}")).isEqualTo(409);
  }

  @Test
  void account_removed_isSignedOut(RunningService service) {
    JsonNode made =
        service
            .call(
                "POST",
                "/api/accounts",
                "demo-admin",
                "{\"phone\":\"13920000003\",\"role\":\"ADMIN\"}")
            .json();
    SignedIn in = SignedIn.as(service, "13920000003");
    assertThat(in.get("/api/accounts").status()).isEqualTo(200);
    String path = "/api/accounts/" + made.get("id").asText();
    assertThat(service.call("DELETE", path, "demo-admin", "").status()).isEqualTo(204);
    assertThat(in.get("/api/accounts").status()).isEqualTo(401);
    assertThat(service.call("DELETE", path, "demo-admin", "").status()).isEqualTo(404);
  }

  private static int make(RunningService service, String body) {
    return service.call("POST", "/api/accounts", "demo-admin", body).status();
  }
}
