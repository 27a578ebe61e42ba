package io.yizhan.service.interpretation;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are read, by themselves and in a search, and bad questions are told why. */
@ExtendWith(ServiceExtension.class)
class InterpretResourceTest {

  private static final String NOW = "2026-11-24T09:00:00+08:00";

  @Test
  void interpret_sentence_isTheContractsForm(RunningService service) {
    JsonNode body =
        service
            .get(query("/api/interpret", "q", "明天下午在葛店附近找个日结的装卸工,一天200以上,不要夜班", "now", NOW))
            .json();
    JsonNode slots = body.get("slots");
    assertThat(slots.get("dates").get(0).asText()).isEqualTo("2026-11-25");
    assertThat(slots.get("dayParts").get(0).asText()).isEqualTo("AFTERNOON");
    assertThat(slots.get("settlements").get(0).asText()).isEqualTo("DAILY");
    assertThat(slots.get("wage").get("min").asInt()).isEqualTo(200);
    assertThat(slots.get("wage").get("unit").asText()).isEqualTo("DAY");
    assertThat(slots.get("region").get("code").asText()).isEqualTo("420703101");
    assertThat(slots.get("place").get("name").asText()).isEqualTo("葛店镇");
    assertThat(slots.get("occupations").get(0).get("code").asText()).isEqualTo("4-02-05-01");
    assertThat(slots.has("headcount")).isFalse();
    assertThat(body.get("excluded").get("dayParts").get(0).asText()).isEqualTo("NIGHT");
    JsonNode last = body.get("spans").get(body.get("spans").size() - 1);
    assertThat(last.get("slot").asText()).isEqualTo("dayPart");
    assertThat(last.get("refused").asBoolean()).isTrue();
    assertThat(body.get("unresolved")).isEmpty();
  }

  @Test
  void interpret_call_countsPeople(RunningService service) {
    JsonNode body = service.get(query("/api/interpret", "q", "明天要15个装卸工", "kind", "call")).json();
    assertThat(body.get("slots").get("headcount").asInt()).isEqualTo(15);
  }

  @Test
  void interpret_bareNumber_isUnresolved(RunningService service) {
    JsonNode body = service.get(query("/api/interpret", "q", "保洁 300")).json();
    assertThat(body.get("unresolved").get(0).get("reason").asText()).isEqualTo("BARE_NUMBER");
    assertThat(body.get("slots").has("wage")).isFalse();
  }

  @Test
  void searchJobs_text_saysWhatItIsUsedFor(RunningService service) {
    JsonNode page = service.get(query("/api/jobs", "q", "日结 月嫂 樊口", "now", NOW)).json();
    JsonNode read = page.get("interpretation");
    assertThat(read.get("spans").findValuesAsText("use"))
        .containsExactly("filter", "text", "boost");
    assertThat(read.get("slots").get("settlements").get(0).asText()).isEqualTo("DAILY");
    JsonNode overruled =
        service.get(query("/api/jobs", "q", "日结 月嫂", "settlement", "MONTHLY")).json();
    assertThat(overruled.get("interpretation").get("spans").findValuesAsText("use"))
        .containsExactly("ignored", "text");
  }

  @Test
  void searchJobs_noText_interpretsNothing(RunningService service) {
    JsonNode page = service.get("/api/jobs").json();
    assertThat(page.has("interpretation")).isFalse();
    assertThat(page.has("relaxed")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind | boss     | kind | 应为 job、worker、call 或 question，收到：「boss」",
        "now  | tomorrow | now  | 应为 2000 年到 2099 年的时间，如 2026-11-24T08:00:00+08:00，收到：「tomorrow」",
      })
  void interpret_badValue_namesRuleAndValue(
      String name, String value, String field, String message, RunningService service) {
    assertRefused(service.get(query("/api/interpret", "q", "保洁", name, value)), field, message);
  }

  @Test
  void interpret_noTextOrTooMuch_isRefused(RunningService service) {
    assertRefused(service.get("/api/interpret"), "q", "请写一句话");
    assertRefused(
        service.get(query("/api/interpret", "q", "工".repeat(257))), "q", "最多 256 个字，收到 257 个");
  }

  private static void assertRefused(Reply reply, String field, String message) {
    assertThat(reply.status()).isEqualTo(400);
    JsonNode error = reply.json().get("errors").get(0);
    assertThat(error.get("field").asText()).isEqualTo(field);
    assertThat(error.get("message").asText()).isEqualTo(message);
  }
}
