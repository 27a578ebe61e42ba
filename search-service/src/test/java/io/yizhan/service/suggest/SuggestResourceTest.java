package io.yizhan.service.suggest;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published is suggested, what is withdrawn is not, and bad questions are told why. */
@ExtendWith(ServiceExtension.class)
class SuggestResourceTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Test
  void suggest_publishedThenWithdrawn_comesAndGoes(RunningService service) {
    String job =
        """
        {"id":"SG1","title":"急招月嫂","occupation":"月嫂",
         "employer":{"name":"螺蛳壳家政"},"location":{"region":"420704","address":"江碧路1号 13800138000"}}
        """;
    assertThat(service.call("POST", "/api/jobs", "demo-employer", job).status()).isEqualTo(201);

    JsonNode answer = until(service, "lsk", body -> !body.get("hits").isEmpty());
    assertThat(answer.get("total").asInt()).isEqualTo(1);
    assertThat(answer.get("tookMs").isNumber()).isTrue();
    assertThat(answer.get("hits"))
        .hasToString("[{\"text\":\"螺蛳壳家政\",\"kind\":\"employer\",\"count\":1}]");
    for (String typed : new String[] {"螺", "luosike", "luo蛳"}) {
      assertThat(ask(service, typed).get("hits")).as(typed).isEqualTo(answer.get("hits"));
    }
    assertThat(ask(service, "138").get("hits")).isEmpty();

    assertThat(service.call("DELETE", "/api/jobs/SG1", "demo-employer", "").status())
        .isEqualTo(200);
    assertThat(until(service, "lsk", body -> body.get("hits").isEmpty()).get("total").asInt())
        .isZero();
  }

  @Test
  void suggest_kindAndSize_limit(RunningService service) {
    JsonNode body =
        service.get(query("/api/suggest", "kind", "place", "kind", "skill", "size", "1")).json();
    assertThat(body.get("hits").size()).isEqualTo(body.get("total").asInt()).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "size | 0     | 应为 1 到 100 的整数，收到：「0」",
        "size | 101   | 应为 1 到 100 的整数，收到：「101」",
        "size | many  | 应为 1 到 100 的整数，收到：「many」",
        "kind | trade | 应为 occupation title employer place station benefit skill 之一，收到：「trade」",
        "knd  | place | 未知参数，是不是 kind？可用的有：q kind size",
      })
  void suggest_badValue_namesFieldRuleAndValue(
      String name, String value, String message, RunningService service) {
    assertRefused(service.get(query("/api/suggest", name, value)), name, message);
  }

  @Test
  void suggest_longText_isRefused(RunningService service) {
    assertRefused(service.get(query("/api/suggest", "q", "月".repeat(65))), "q", "最多 64 个字，收到 65 个");
  }

  private static void assertRefused(Reply reply, String field, String message) {
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.header("Content-Type").orElse("")).startsWith("application/problem+json");
    JsonNode error = reply.json().get("errors").get(0);
    assertThat(error.get("field").asText()).isEqualTo(field);
    assertThat(error.get("message").asText()).isEqualTo(message);
  }

  private static JsonNode ask(RunningService service, String typed) {
    Reply reply = service.get(query("/api/suggest", "q", typed));
    assertThat(reply.status()).isEqualTo(200);
    return reply.json();
  }

  /** The first answer that is as awaited; suggestions follow the index by themselves. */
  private static JsonNode until(RunningService service, String typed, Predicate<JsonNode> awaited) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    JsonNode body = ask(service, typed);
    while (!awaited.test(body) && System.nanoTime() < deadline) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      body = ask(service, typed);
    }
    assertThat(awaited.test(body)).as(body.toString()).isTrue();
    return body;
  }
}
