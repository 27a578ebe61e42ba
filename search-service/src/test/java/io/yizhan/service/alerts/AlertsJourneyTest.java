package io.yizhan.service.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.yizhan.alerts.Receiver;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saves searches over HTTP, publishes, and is told by a webhook that fails at first. */
class AlertsJourneyTest {

  private static final String STAFF = "demo-staff";
  private static final String ADMIN = "demo-admin";
  private static final String WORKER = "demo-worker";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static Receiver receiver;
  private static RunningService service;

  @BeforeAll
  static void start() throws IOException {
    receiver = Receiver.start();
    service =
        RunningService.start(
            Map.of(
                "/alerts/quiet", TextNode.valueOf("none"),
                "/alerts/perOwner", IntNode.valueOf(6),
                "/alerts/profileWebhook", TextNode.valueOf(receiver.url()),
                "/alerts/webhook/origins",
                    JsonNodeFactory.instance.arrayNode().add(receiver.origin()),
                "/alerts/webhook/secret", TextNode.valueOf(Receiver.SECRET),
                "/alerts/webhook/backoff", TextNode.valueOf("100ms")));
  }

  @AfterAll
  static void stop() throws IOException, SQLException {
    service.close();
    receiver.close();
  }

  @Test
  void savedSearch_newJob_alertIsPostedAfterFailures_andListed() {
    Reply saved =
        save(
            STAFF,
            "{\"kind\":\"jobs\",\"query\":\"occupation=电焊工&size=5&sort=posted\",\"webhook\":\""
                + receiver.url()
                + "\"}");
    assertThat(saved.status()).as(saved.text()).isEqualTo(201);
    JsonNode search = saved.json();
    assertThat(search.get("query").asText()).isEqualTo("occupation=%E7%94%B5%E7%84%8A%E5%B7%A5");
    assertThat(search.get("quiet").asText()).isEqualTo("none");
    assertThat(search.get("dailyCap").asInt()).isEqualTo(5);
    assertThat(service.call("GET", "/api/alerts", STAFF, "").json().get("hits")).contains(search);
    assertThat(service.call("GET", "/api/alerts", ADMIN, "").json().get("hits"))
        .doesNotContain(search);

    receiver.failNext(2);
    publish("alert-j1", "电焊工");
    until(() -> accepted("alert-j1") == 1);
    assertThat(receiver.got()).allMatch(Receiver.Got::signed);
    until(() -> "SENT".equals(outbox(STAFF).get(0).get("state").asText()));
    JsonNode alert = outbox(STAFF).get(0);
    assertThat(alert.get("recordId").asText()).isEqualTo("alert-j1");
    assertThat(alert.get("reasons").get(0).asText()).isEqualTo("工种：焊工");
    assertThat(alert.get("searches").get(0)).isEqualTo(search.get("id"));
    String metrics = service.admin("/metrics").text();
    assertThat(metrics).contains("alerts_retried 2.0", "alerts_failed 0.0", "alerts_searches");
    assertThat(service.admin("/healthcheck").json().get("alerts").get("healthy").asBoolean())
        .isTrue();

    String path = "/api/alerts/" + search.get("id");
    assertThat(service.call("DELETE", path, ADMIN, "").status()).isEqualTo(404);
    Reply tested = service.call("POST", path + "/test", STAFF, "");
    assertThat(tested.json().get("accepted").asBoolean()).as(tested.text()).isTrue();
    receiver.failNext(1);
    assertThat(service.call("POST", path + "/test", STAFF, "").json().get("detail").asText())
        .isEqualTo("对方返回 HTTP 500");
    assertThat(service.call("DELETE", path, STAFF, "").status()).isEqualTo(200);
    assertThat(service.call("DELETE", path, STAFF, "").status()).isEqualTo(404);
    assertThat(service.call("POST", path + "/test", STAFF, "").status()).isEqualTo(404);
  }

  @Test
  void workersRecord_newJob_alertIsPostedAndInTheWorkersListAlone() {
    service.call("PUT", "/api/workers/W1", WORKER, "{\"id\":\"W1\",\"occupations\":[\"保安员\"]}");
    Reply registered =
        service.call("POST", "/api/workers", WORKER, "{\"id\":\"W1\",\"occupations\":[\"保安员\"]}");
    assertThat(registered.status()).as(registered.text()).isEqualTo(201);
    publish("alert-j2", "保安员");
    until(() -> accepted("alert-j2") == 1);
    JsonNode alert = outbox(WORKER).get(0);
    assertThat(alert.get("recordId").asText()).isEqualTo("alert-j2");
    assertThat(alert.get("reasons").toString()).contains("是您想干的工种");
    assertThat(alert.has("searches")).isFalse();
    assertThat(outbox(ADMIN)).isEmpty();
  }

  @Test
  void outbox_pages_visitEachAlertOnce() {
    assertThat(save(ADMIN, "{\"kind\":\"jobs\",\"query\":\"q=叉车司机\"}").status()).isEqualTo(201);
    for (int i = 0; i < 3; i++) {
      publish("alert-page-" + i, "叉车司机");
    }
    until(
        () ->
            service.call("GET", "/api/alerts/outbox", ADMIN, "").json().get("total").asInt() == 3);
    JsonNode first = service.call("GET", "/api/alerts/outbox?size=2", ADMIN, "").json();
    assertThat(first.get("hits").findValuesAsText("recordId"))
        .containsExactly("alert-page-2", "alert-page-1");
    JsonNode second =
        service
            .call(
                "GET",
                "/api/alerts/outbox?size=2&cursor=" + first.get("nextCursor").asText(),
                ADMIN,
                "")
            .json();
    assertThat(second.get("hits").findValuesAsText("recordId")).containsExactly("alert-page-0");
    assertThat(second.has("nextCursor")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                              | 422 | kind         | 应为 jobs（找活）或"
            + " workers（找人）",
        "{'kind':'jobs'}                                 | 422 | query        | 给出其中一个",
        "{'kind':'jobs','query':'q=x','search':{}}       | 422 | query        | 给出其中一个",
        "{'kind':'jobs','query':'%zz'}                   | 422 | query        | 不是有效的查询串",
        "{'kind':'jobs','query':''}                      | 422 | query        | 条件太宽",
        "{'kind':'jobs','query':'settlement=DAILY'}      | 422 | query        | 条件太宽",
        "{'kind':'jobs','query':'q=明天上午'}              | 422 | query        | 条件太宽",
        "{'kind':'jobs','query':'ocupation=x'}           | 400 | ocupation    | 未知参数，是不是"
            + " occupation",
        "{'kind':'jobs','query':'occupation=月球导游'}     | 400 | occupation   | 没有这个值",
        "{'kind':'jobs','query':'radiusKm=5'}            | 400 | radiusKm     | near",
        "{'kind':'workers','query':'near=30.4,114.9&radiusKm=0.1'} | 400 | radiusKm | 不小于 500 米",
        "{'kind':'jobs','search':{'wageMin':{'a':1}}}    | 422 | search.wageMin | 应为一个值或一列值",
        "{'kind':'jobs','query':'q=保洁','webhook':'http://127.0.0.1:1/x'} | 422 | webhook |"
            + " 没有登记：http://127.0.0.1:1",
        "{'kind':'jobs','query':'q=保洁','webhook':'http://169.254.169.254/latest'} | 422 | webhook |"
            + " 没有登记",
        "{'kind':'jobs','query':'q=保洁','webhook':'file:///etc/passwd'} | 422 | webhook | 应为 http://"
            + " 或 https:// 开头",
        "{'kind':'jobs','query':'q=保洁','quiet':'25:00-07:00'} | 422 | quiet | 应为免打扰时段",
        "{'kind':'jobs','query':'q=保洁','dailyCap':101}  | 422 | dailyCap     | 应为 0 到 100 的整数",
        "{'kind':'jobs','query':'q=保洁','dailyCap':'5'}  | 422 | dailyCap     | 应为 0 到 100 的整数",
        "{'kind':'jobs','query':'q=保洁','chanel':'sms'}  | 422 | chanel       | 未知字段",
      })
  void save_badSearch_saysWhatIsWrong(String body, int status, String field, String message) {
    Reply refused = save(STAFF, body.replace('\'', '"'));
    assertThat(refused.status()).as(refused.text()).isEqualTo(status);
    JsonNode error = refused.json().get("errors").get(0);
    assertThat(error.get("field").asText()).isEqualTo(field);
    assertThat(error.get("message").asText()).contains(message);
  }

  @Test
  void save_byRole() {
    String jobs = "{\"kind\":\"jobs\",\"search\":{\"occupation\":[\"保洁员\",\"月嫂\"]}}";
    String workers = "{\"kind\":\"workers\",\"search\":{\"occupation\":\"保洁员\"}}";
    assertThat(save("", jobs).status()).isEqualTo(401);
    assertThat(save("demo-employer", jobs).status()).isEqualTo(403);
    assertThat(save(WORKER, workers).status()).isEqualTo(403);
    Reply own = save(WORKER, jobs);
    assertThat(own.status()).as(own.text()).isEqualTo(201);
    assertThat(
            service
                .call("POST", "/api/alerts/" + own.json().get("id") + "/test", WORKER, "")
                .text())
        .contains("没有推送地址");
    for (int i = 1; i < 6; i++) {
      assertThat(save(WORKER, jobs).status()).isEqualTo(201);
    }
    Reply tooMany = save(WORKER, jobs);
    assertThat(tooMany.status()).isEqualTo(422);
    assertThat(tooMany.text()).contains("最多保存 6 个订阅");
  }

  private static Reply save(String token, String body) {
    return service.call("POST", "/api/alerts", token, body);
  }

  private static void publish(String id, String occupation) {
    Reply published =
        service.call(
            "POST",
            "/api/jobs",
            STAFF,
            "{\"id\":\""
                + id
                + "\",\"title\":\"招"
                + occupation
                + "\",\"occupation\":\""
                + occupation
                + "\"}");
    assertThat(published.status()).as(published.text()).isEqualTo(201);
  }

  private static JsonNode outbox(String token) {
    return service.call("GET", "/api/alerts/outbox", token, "").json().get("hits");
  }

  private static long accepted(String record) {
    return receiver.accepted().stream()
        .filter(body -> body.get("alerts").findValuesAsText("recordId").contains(record))
        .count();
  }

  private static void until(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("within %s", PATIENCE).isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
