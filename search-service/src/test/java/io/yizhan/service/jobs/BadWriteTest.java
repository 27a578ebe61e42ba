package io.yizhan.service.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that cannot be kept, and calls that mean nothing. */
@ExtendWith(ServiceExtension.class)
class BadWriteTest {

  private static final String STAFF = "demo-staff";
  private static final int ONE_MEBIBYTE = 1 << 20;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                        | title        | 缺少必填字段",
        "{\"title\":\"  \"}                        | title        | 缺少必填字段",
        "{\"title\":\"保洁\",\"location\":{\"lat\":91,\"lon\":114}} | location.lat | 应为 -90 到 90 之间的数字，收到：「91」",
        "{\"title\":\"保洁\",\"location\":{\"lat\":30,\"lon\":181}} | location.lon | 应为 -180 到 180 之间的数字，收到：「181」",
        "{\"title\":\"保洁\",\"headcount\":0}        | headcount    | 应为 1 到 100000 之间的数字，收到：「0」",
        "{\"title\":\"保洁\",\"employmentType\":\"X\"} | employmentType | 应为其中之一：DAILY HOURLY SEASONAL DISPATCH PROJECT LONG_TERM，收到：「X」",
        "{\"title\":\"保洁\",\"headcount\":\"13800138000\"} | headcount | 应为 1 到 100000 之间的数字，收到：「<电话>」",
      })
  void publish_badField_namesFieldRuleAndValue(
      String body, String field, String message, RunningService service) {
    JsonNode problem = refused(service.call("POST", "/api/jobs", STAFF, body), 422);
    assertThat(problem.get("code").asText()).isEqualTo("INVALID_RECORD");
    assertThat(problem.get("errors")).hasSize(1);
    assertThat(problem.get("errors").get(0).get("field").asText()).isEqualTo(field);
    assertThat(problem.get("errors").get(0).get("message").asText()).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\":}                        | 第 1 行第 10 列无法解析",
        "{\"title\":\"保洁\"                   | 第 1 行第 14 列无法解析",
        "{\"title\":\"保洁\"} {\"title\":\"b\"} | 第 1 行第 16 列无法解析",
        "{\"title\":\"保洁\",\"title\":\"搬运\"} | 第 1 行第 22 列无法解析",
        "[]                                  | 应为一个 JSON 对象",
        "\"title\"                           | 应为一个 JSON 对象",
      })
  void publish_brokenJson_saysWhere(String body, String detail, RunningService service) {
    JsonNode problem = refused(service.call("POST", "/api/jobs", STAFF, body), 400);
    assertThat(problem.get("code").asText()).isEqualTo("MALFORMED_BODY");
    assertThat(problem.get("detail").asText()).isEqualTo(detail);
  }

  @Test
  void publish_brokenOnThirdLine_saysThird(RunningService service) {
    JsonNode problem =
        refused(
            service.call("POST", "/api/jobs", STAFF, "{\"title\":\"保洁\",\n\"a\":1,\n oops}"), 400);
    assertThat(problem.get("detail").asText()).startsWith("第 3 行第 ");
  }

  @Test
  void publish_noBody_isMalformed(RunningService service) {
    HttpRequest request =
        authorized(service.request("/api/jobs"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.noBody())
            .build();
    assertThat(refused(service.send(request), 400).get("code").asText())
        .isEqualTo("MALFORMED_BODY");
  }

  @Test
  void publish_characterThatCannotBeKept_isTheCallersFault(RunningService service) {
    JsonNode problem =
        refused(service.call("POST", "/api/jobs", STAFF, "{\"title\":\"保\\u0000洁\"}"), 422);
    assertThat(problem.get("code").asText()).isEqualTo("INVALID_RECORD");
  }

  @Test
  void publish_deeplyNested_isMalformed(RunningService service) {
    String body = "{\"title\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThat(refused(service.call("POST", "/api/jobs", STAFF, body), 400).get("code").asText())
        .isEqualTo("MALFORMED_BODY");
  }

  @Test
  void publish_plainText_is415(RunningService service) {
    HttpRequest request =
        authorized(service.request("/api/jobs"))
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("{\"title\":\"保洁\"}"))
            .build();
    JsonNode problem = refused(service.send(request), 415);
    assertThat(problem.get("code").asText()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    assertThat(problem.get("detail").asText()).isEqualTo("请使用 application/json");
  }

  @Test
  void publish_knownId_isRefused(RunningService service) {
    String body = "{\"id\":\"twice\",\"title\":\"保洁\"}";
    assertThat(service.call("POST", "/api/jobs", STAFF, body).status()).isEqualTo(201);
    JsonNode problem = refused(service.call("POST", "/api/jobs", STAFF, body), 422);
    assertThat(problem.get("errors").get(0).get("message").asText())
        .isEqualTo("已有这个编号的岗位，修改请用 PUT /api/jobs/twice");
  }

  @Test
  void change_otherIdInBody_isRefused(RunningService service) {
    JsonNode problem =
        refused(service.call("PUT", "/api/jobs/a", STAFF, "{\"id\":\"b\",\"title\":\"保洁\"}"), 422);
    assertThat(problem.get("errors").get(0).get("message").asText()).isEqualTo("应与地址中的编号相同");
  }

  @Test
  void publish_bodyAtTheLimit_isRead(RunningService service) {
    String job = "{\"title\":\"保洁\"}";
    String body = job + " ".repeat(ONE_MEBIBYTE - job.getBytes(StandardCharsets.UTF_8).length);
    assertThat(service.call("POST", "/api/jobs", STAFF, body).status()).isEqualTo(201);
    assertTooLarge(service.call("POST", "/api/jobs", STAFF, body + " "));
  }

  @Test
  void publish_bodyOfUnknownLength_isCountedWhileRead(RunningService service) {
    byte[] body =
        ("{\"title\":\"保洁\"}" + " ".repeat(ONE_MEBIBYTE)).getBytes(StandardCharsets.UTF_8);
    BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    assertTooLarge(
        service.send(
            authorized(service.request("/api/jobs"))
                .header("Content-Type", "application/json")
                .POST(chunked)
                .build()));
  }

  /** Some kilobytes that unpack to 50 MiB. */
  @Test
  void publish_bodyThatUnpacksLarge_isCountedUnpacked(RunningService service) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      byte[] blanks = " ".repeat(ONE_MEBIBYTE).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 50; i++) {
        gzip.write(blanks);
      }
    }
    assertTooLarge(
        service.send(
            authorized(service.request("/api/jobs"))
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(packed.toByteArray()))
                .build()));
  }

  @ParameterizedTest
  @CsvSource({"/nothing", "/api/nothing", "/api/jobs/a/b", "/admin", "/metrics", "/healthcheck"})
  void call_unknownPath_is404(String path, RunningService service) {
    JsonNode problem = refused(service.get(path), 404);
    assertThat(problem.get("code").asText()).isEqualTo("NOT_FOUND");
    assertThat(problem.get("detail").asText()).isEqualTo("没有这个地址，接口说明见 /api");
  }

  @ParameterizedTest
  @CsvSource({"DELETE,/api/jobs", "PATCH,/api/jobs/a", "POST,/api/openapi.json", "TRACE,/api/jobs"})
  void call_wrongMethod_is405(String method, String path, RunningService service) {
    JsonNode problem = refused(service.call(method, path, STAFF, ""), 405);
    assertThat(problem.get("code").asText()).isEqualTo("METHOD_NOT_ALLOWED");
  }

  @Test
  void call_wrongMethod_saysWhichAreRight(RunningService service) {
    assertThat(service.call("DELETE", "/api/jobs", STAFF, "").header("Allow").orElse(""))
        .contains("GET")
        .contains("POST")
        .doesNotContain("PUT");
  }

  @Test
  void search_asXml_is406(RunningService service) {
    Reply reply =
        service.send(service.request("/api/jobs").header("Accept", "application/xml").build());
    assertThat(refused(reply, 406).get("code").asText()).isEqualTo("NOT_ACCEPTABLE");
  }

  @Test
  void call_ambiguousPath_isAProblem(RunningService service) {
    refused(service.get("/api/jobs/%2e%2e%2fsecret"), 400);
  }

  private static void assertTooLarge(Reply reply) {
    JsonNode problem = refused(reply, 413);
    assertThat(problem.get("code").asText()).isEqualTo("BODY_TOO_LARGE");
    assertThat(problem.get("detail").asText()).isEqualTo("请求内容最多 1048576 字节");
  }

  private static JsonNode refused(Reply reply, int status) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.header("Content-Type").orElse("")).startsWith("application/problem+json");
    assertThat(reply.header("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(reply.header("Server")).isEmpty();
    assertThat(reply.text()).doesNotContainIgnoringCase("jetty", "jersey", "exception", "\tat ");
    JsonNode problem = reply.json();
    for (String member : new String[] {"type", "title", "detail", "code"}) {
      assertThat(problem.get(member).asText()).as(member).isNotEmpty();
    }
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    return problem;
  }

  private static HttpRequest.Builder authorized(HttpRequest.Builder request) {
    return request.header("Authorization", "Bearer " + STAFF);
  }
}
