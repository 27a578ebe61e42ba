package io.yizhan.service.jobs;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed is text: nothing in it is an operator, and nothing breaks the service. */
@ExtendWith(ServiceExtension.class)
class OddTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "**",
        "?",
        "a*b?",
        "装*",
        "*工",
        "/.*/",
        "/(a+)+$/",
        "title:x",
        "id:*",
        "_exists_:title",
        "*:*",
        "[* TO *]",
        "{a TO z}",
        "\"",
        "\"\"\"",
        "\\",
        "\\u0000",
        "a AND (b",
        "NOT",
        "((((((((((",
        "+-&&||!(){}[]^\"~*?:\\/",
        "工~0.1^99",
        "'; DROP TABLE record; --",
        "<script>alert(1)</script>",
        "${jndi:ldap://x}",
        "%00%ff%",
        "\u0000",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00\ud83d",
        "\u200b\u200d\ufeff",
        "装\u200b卸",
        "\u202e工卸装",
        "e\u0301\u0301\u0301\u0301\u0301",
        "\t\n\r",
      })
  void search_oddText_isAnswered(String text, RunningService service) {
    JsonNode page = answered(service, text);
    assertThat(page.get("total").asLong()).isNotNegative();
    assertThat(page.has("partial")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "x",
        "工",
        "1",
        "\ud83d\ude00",
        "\u200b",
        "(",
        "一二三四五六七八",
        "日结",
        "水电工",
        "不要",
        "明天",
        "200元"
      })
  void search_asLongAsAllowed_isAnswered(String part, RunningService service) {
    answered(service, part.repeat(256 / part.length()));
  }

  @Test
  void search_spacesAlone_askForEverything(RunningService service) {
    long all = service.get("/api/jobs").json().get("total").asLong();
    Reply spaces = service.get("/api/jobs?q=" + "+".repeat(20_000));
    assertThat(spaces.status()).isEqualTo(200);
    assertThat(spaces.json().get("total").asLong()).isEqualTo(all);
  }

  @Test
  void search_moreSpacesThanAnAddressHolds_isAProblem(RunningService service) {
    Reply refused = service.get("/api/jobs?q=" + "+".repeat(100_000));
    assertThat(refused.status()).isEqualTo(414);
    assertThat(refused.json().get("title").asText()).isEqualTo("请求地址太长");
  }

  /** A star is no wildcard and slashes make no expression: the same as the bare word. */
  @Test
  void search_operators_changeNothing(RunningService service) {
    Reply published =
        service.call(
            "POST",
            "/api/jobs",
            "demo-employer",
            "{'id':'odd-1','title':'qwvz 保洁'}".replace('\'', '"'));
    String generation = published.json().get("generation").asText();
    assertThat(total(service, "qwvz", generation)).isEqualTo(1);
    for (String text : new String[] {"qwv*", "q?vz", "/q.*z/", "qwvx~1", "[qa TO qz]"}) {
      assertThat(total(service, text, generation)).as(text).isZero();
    }
    for (String text : new String[] {"qwvz*", "/qwvz/", "\"qwvz\"", "+qwvz", "-qwvz", "(qwvz"}) {
      assertThat(total(service, text, generation)).as(text).isEqualTo(1);
    }
    service.call("DELETE", "/api/jobs/odd-1", "demo-employer", "");
  }

  private static long total(RunningService service, String text, String generation) {
    return service
        .get(query("/api/jobs", "q", text, "generation", generation))
        .json()
        .get("total")
        .asLong();
  }

  private static JsonNode answered(RunningService service, String text) {
    Reply reply = service.get(query("/api/jobs", "q", text));
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    assertThat(service.admin("/healthcheck").status()).isEqualTo(200);
    Reply workers = service.call("GET", query("/api/workers", "q", text), "demo-staff", "");
    assertThat(workers.status()).as(workers.text()).isEqualTo(200);
    return reply.json();
  }
}
