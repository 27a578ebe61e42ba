package io.yizhan.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a phone to a session and out again. */
@ExtendWith(ServiceExtension.class)
class SessionJourneyTest {

  @Test
  void signIn_unknownPhone_becomesAWorker_andEndsAtSignOut(RunningService service) {
    SignedIn in = SignedIn.as(service, "+86 139-1000-0001");

    assertThat(in.reply().header("Set-Cookie").orElse(""))
        .contains("HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Secure");
    JsonNode me = in.get("/api/me").json();
    assertThat(me.get("standing").get("role").asText()).isEqualTo("WORKER");
    assertThat(me.get("phone").asText()).isEqualTo("139****0001");
    assertThat(in.call("POST", "/api/workers", "{\"occupations\":[\"保洁\"]}").status())
        .isEqualTo(201);
    assertThat(in.get("/api/workers/W1").status()).isEqualTo(403);

    assertThat(in.call("DELETE", "/api/session", "").status()).isEqualTo(204);
    assertThat(in.get("/api/me").status()).isEqualTo(401);
  }

  @Test
  void signIn_phoneThatAStationRegistered_findsTheRecord_onlyTheFirstTime(RunningService service) {
    String worker =
        service
            .call(
                "POST",
                "/api/workers",
                "demo-staff",
                "{\"occupations\":[\"保洁\"],\"contact\":{\"name\":\"王五\",\"phone\":\"13910000002\"}}")
            .json()
            .get("id")
            .asText();
    SignedIn first = SignedIn.as(service, "13910000002");
    assertThat(first.worker()).isEqualTo(worker);

    // Somebody else writes this phone into a record of their own: that gives them nothing.
    service.call(
        "POST",
        "/api/workers",
        "demo-staff",
        "{\"occupations\":[\"保洁\"],\"contact\":{\"phone\":\"13910000002\"}}");
    assertThat(first.get("/api/me").json().get("standing").get("worker").asText())
        .isEqualTo(worker);
  }

  @Test
  void code_wrongFiveTimes_isDead_andWorksOnceOnly(RunningService service) {
    String code = code(service, "13910000003");
    String wrong = code.equals("000000") ? "000001" : "000000";
    for (int i = 0; i < 5; i++) {
      assertThat(SignedIn.withCode(service, "13910000003", wrong).json().get("code").asText())
          .isEqualTo("WRONG_CODE");
    }
    assertThat(SignedIn.withCode(service, "13910000003", code).status()).isEqualTo(401);

    String other = code(service, "13910000004");
    assertThat(SignedIn.withCode(service, "13910000003", other).status()).isEqualTo(401);
    assertThat(SignedIn.withCode(service, "13910000004", other).status()).isEqualTo(200);
    assertThat(SignedIn.withCode(service, "13910000004", other).status()).isEqualTo(401);
  }

  @Test
  void code_askedTwiceWithinAMinute_refusedWithTheTimeToWait(RunningService service) {
    code(service, "13910000005");
    Reply again = service.call("POST", "/api/session/codes", "", "{\"phone\":\"139 1000 0005\"}");
    assertThat(again.status()).isEqualTo(429);
    assertThat(again.header("Retry-After")).contains("60");
    assertThat(again.json().get("code").asText()).isEqualTo("TOO_MANY_REQUESTS");
  }

  @Test
  void code_noPhone_namesTheField(RunningService service) {
    Reply reply = service.call("POST", "/api/session/codes", "", "{\"phone\":\"12345\",\"x\":1}");
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text()).contains("11 位手机号", "不认识的字段");
  }

  @Test
  void changes_withACookieFromAnotherSite_areRefused(RunningService service) {
    SignedIn in = SignedIn.as(service, "13910000006");
    String path = "/api/me/sessions";
    assertThat(send(service, in, path, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
    assertThat(send(service, in, path, "Sec-Fetch-Site", "same-site")).isEqualTo(403);
    assertThat(send(service, in, path, "Origin", "https://evil.example")).isEqualTo(403);
    assertThat(send(service, in, path, "Origin", "null")).isEqualTo(403);
    assertThat(send(service, in, path, "X-Nothing", "1")).isEqualTo(403);
    assertThat(in.get("/api/me").status()).isEqualTo(200);
    assertThat(send(service, in, path, "Origin", "http://localhost:" + service.port()))
        .isEqualTo(200);
    assertThat(in.get("/api/me").status()).isEqualTo(401);
  }

  @Test
  void signIn_fromAnotherSite_isRefusedEvenWithoutACookie(RunningService service) {
    assertThat(
            service
                .send(
                    service
                        .request("/api/session")
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Content-Type", "application/json")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"))
                        .build())
                .status())
        .isEqualTo(403);
  }

  @Test
  void endMySessions_endsThoseOnOtherDevices(RunningService service) {
    SignedIn in = SignedIn.as(service, "13910000007");
    assertThat(in.get("/api/me").status()).isEqualTo(200);
    assertThat(in.call("DELETE", "/api/me/sessions", "").json().get("ended").asInt()).isEqualTo(1);
    assertThat(in.get("/api/me").status()).isEqualTo(401);
  }

  private static int send(
      RunningService service, SignedIn in, String path, String header, String value) {
    return service.send(in.request("DELETE", path, "").header(header, value).build()).status();
  }

  private static String code(RunningService service, String phone) {
    return service
        .call("POST", "/api/session/codes", "", "{\"phone\":\"" + phone + "\"}")
        .json()
        .get("demoCode")
        .asText();
  }
}
