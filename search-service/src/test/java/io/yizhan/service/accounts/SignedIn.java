package io.yizhan.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** Somebody with a session, as a browser of our own pages sends it. */
record SignedIn(RunningService service, String cookie, Reply reply) {

  /** Signs in with the code that a demo shows. */
  static SignedIn as(RunningService service, String phone) {
    Reply sent = service.call("POST", "/api/session/codes", "", "{\"phone\":\"" + phone + "\"}");
    assertThat(sent.status()).as(sent.text()).isEqualTo(200);
    Reply in = withCode(service, phone, sent.json().get("demoCode").asText());
    assertThat(in.status()).as(in.text()).isEqualTo(200);
    String cookie = in.header("Set-Cookie").orElseThrow();
    return new SignedIn(service, cookie.substring(0, cookie.indexOf(';')), in);
  }

  static Reply withCode(RunningService service, String phone, String code) {
    return service.call(
        "POST", "/api/session", "", "{\"phone\":\"" + phone + "\",\"code\":\"" + code + "\"}");
  }

  Reply call(String method, String path, String body) {
    return service.send(
        request(method, path, body).header("Sec-Fetch-Site", "same-origin").build());
  }

  Reply get(String path) {
    return call("GET", path, "");
  }

  HttpRequest.Builder request(String method, String path, String body) {
    HttpRequest.Builder request =
        service
            .request(path)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("Cookie", cookie);
    return body.isEmpty() ? request : request.header("Content-Type", "application/json");
  }

  /** The worker they stand for. */
  String worker() {
    return reply.json().get("standing").get("worker").asText();
  }
}
