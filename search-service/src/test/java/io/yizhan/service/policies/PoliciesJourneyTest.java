package io.yizhan.service.policies;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.model.Faq;
import io.yizhan.model.PolicyDocument;
import io.yizhan.model.Submission;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Policies from the database to a citation, over real HTTP. */
class PoliciesJourneyTest {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static RunningService service;

  @BeforeAll
  static void start() {
    ObjectNode keys = JsonNodeFactory.instance.objectNode().put("dify", "key-of-dify");
    service = RunningService.start(Map.of("/apiKeys", keys));
    service.put(
        List.of(
            Submission.of(
                rule("district", "鄂城区零工驿站补贴办法", "420704", "2026-01-01")
                    .number(Optional.of("鄂城政办发〔2026〕3号"))
                    .issuer(Optional.of("鄂城区人民政府办公室"))
                    .build()),
            Submission.of(rule("old", "鄂城区零工驿站补贴办法", "420704", "2024-01-01").build()),
            Submission.of(rule("elsewhere", "外省零工驿站补贴办法", "440100", "2026-01-01").build()),
            Submission.of(
                PolicyDocument.builder(
                        "law",
                        "零工权益保障试行规定",
                        "第一条 为了保护零工，制定本规定。\n第二条 用人单位应当按约定及时足额支付劳动报酬，不得拖欠。\n第三条 "
                            + "有下列情形之一的，驿站应当协助：\n（一）被拖欠报酬的；\n（二）受伤无人送医的。")
                    .build()),
            Submission.of(
                new Faq(
                    "open",
                    "鄂城区人社局",
                    "驿站几点开门？",
                    List.of("周末上不上班"),
                    "每天早上七点到晚上六点开门，周末也开。",
                    Optional.of("张站长"),
                    Optional.of(LocalDate.of(2027, 1, 1))))));
    Instant end = Instant.now().plus(PATIENCE);
    while (vectors() < 1 && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  @Test
  void search_everydayWords_findsTheArticle() {
    JsonNode page = get("q", "老板不给钱怎么办");

    JsonNode hit = page.get("hits").get(0);
    assertThat(hit.get("documentId").asText()).isEqualTo("law");
    assertThat(hit.get("path").asText()).isEqualTo("第二条");
    assertThat(hit.get("sectionId").asText()).isEqualTo("law#第二条");
    assertThat(hit.get("inForce").asBoolean()).isTrue();
    assertThat(page.get("total").asInt()).isEqualTo(page.get("hits").size());
    assertThat(page.has("byWordsAlone")).isFalse();
  }

  @Test
  void search_highlights_markWhatWasAsked() {
    JsonNode hit = get("q", "劳动报酬").get("hits").get(0);

    assertThat(hit.get("highlights").get("text").asText()).contains("<em>报酬</em>");
  }

  @Test
  void search_withoutPlace_asksFromTheDistrictAndForToday() {
    assertThat(documents(get("q", "驿站补贴多少钱")))
        .contains("district")
        .doesNotContain("old", "elsewhere");
    assertThat(documents(get("q", "驿站补贴多少钱", "region", "440106")))
        .contains("elsewhere")
        .doesNotContain("district", "old");
    assertThat(documents(get("q", "驿站补贴多少钱", "region", "全国")))
        .doesNotContain("district", "old", "elsewhere");
    assertThat(documents(get("q", "驿站补贴多少钱", "region", "鄂城区"))).contains("district");
  }

  @Test
  void search_formerDay_isAnsweredByWhatHeldThen() {
    JsonNode page = get("q", "驿站补贴多少钱", "asOf", "2025-05-01");

    assertThat(documents(page)).contains("old").doesNotContain("district");
  }

  @Test
  void search_superseded_isShownOnlyWhenAskedForAndSaysSo() {
    for (JsonNode hit : get("q", "驿站补贴多少钱", "superseded", "true").get("hits")) {
      if (hit.get("documentId").asText().equals("old")) {
        assertThat(hit.get("inForce").asBoolean()).isFalse();
        assertThat(hit.get("supersededBy").asText()).isEqualTo("district");
        return;
      }
    }
    throw new AssertionError("the superseded document must be among the hits");
  }

  @Test
  void search_titleNumberOrArticle_isLookedUp() {
    for (String asked :
        List.of("零工权益保障试行规定第二条", "《零工权益保障试行规定》第2条", "零工权益保障试行规定第 二 条".replace(" ", ""))) {
      JsonNode hit = get("q", asked).get("hits").get(0);
      assertThat(hit.get("sectionId").asText()).as(asked).isEqualTo("law#第二条");
      assertThat(hit.get("named").asBoolean()).isTrue();
    }
    for (String asked : List.of("鄂城政办发〔2026〕3号", "鄂城政办发[2026]3号", "鄂城区零工驿站补贴办法")) {
      assertThat(documents(get("q", asked)).getFirst()).as(asked).isEqualTo("district");
    }
  }

  @Test
  void search_faqByAVariant_comesFirst() {
    JsonNode hit = get("q", "你们周末上不上班").get("hits").get(0);

    assertThat(hit.get("documentId").asText()).isEqualTo("faq:open");
    assertThat(hit.get("kind").asText()).isEqualTo("faq");
    assertThat(hit.get("owner").asText()).isEqualTo("张站长");
    assertThat(hit.get("reviewBy").asText()).isEqualTo("2027-01-01");
  }

  @Test
  void find_document_hasItsSectionsWithTrueOffsets() {
    JsonNode document = service.get("/api/policies/law").json();

    assertThat(document.get("title").asText()).isEqualTo("零工权益保障试行规定");
    assertThat(document.get("sections")).hasSize(3);
    JsonNode third = document.get("sections").get(2);
    assertThat(third.get("path").asText()).isEqualTo("第三条");
    assertThat(third.get("items").get(0).get("text").asText())
        .isEqualTo("有下列情形之一的，驿站应当协助：（一）被拖欠报酬的；");
    int start = third.get("items").get(0).get("start").asInt() - third.get("start").asInt();
    int end = third.get("items").get(0).get("end").asInt() - third.get("start").asInt();
    assertThat(third.get("text").asText().substring(start, end)).isEqualTo("（一）被拖欠报酬的；");
    assertThat(service.get("/api/policies/faq:open").json().get("kind").asText()).isEqualTo("faq");
    assertThat(service.get("/api/policies/nothing").status()).isEqualTo(404);
  }

  @Test
  void search_badParameters_areAllNamed() {
    Reply reply =
        service.get(
            query("/api/policies", "region", "月球", "asOf", "昨天", "size", "0", "colour", "red"));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().get("errors").findValuesAsText("field"))
        .contains("q", "region", "asOf", "size", "colour");
    assertThat(service.get(query("/api/policies", "q", "长".repeat(600))).status()).isEqualTo(400);
  }

  @Test
  void health_andMetrics_showTheLibrary() {
    assertThat(service.admin("/healthcheck").json().get("policies").get("healthy").asBoolean())
        .isTrue();
    String metrics = service.admin("/metrics").text();
    assertThat(metrics)
        .contains("policies_documents 5.0")
        .contains("policies_following 1.0")
        .contains("policies_vectors_texts ");
  }

  @Test
  void retrieval_asDifyCalls_returnsRecords() {
    JsonNode records = retrieve("all", "老板不给钱怎么办", 2, 0.2, "").json().get("records");

    assertThat(records).hasSize(2);
    JsonNode first = records.get(0);
    assertThat(first.get("content").asText()).startsWith("用人单位应当按约定");
    assertThat(first.get("title").asText()).isEqualTo("零工权益保障试行规定");
    assertThat(first.get("score").asDouble()).isBetween(0.2, 1.0);
    assertThat(first.get("metadata").get("documentId").asText()).isEqualTo("law");
    assertThat(records.get(1).get("score").asDouble())
        .isLessThanOrEqualTo(first.get("score").asDouble());
  }

  @Test
  void retrieval_knowledgeThresholdAndConditions_narrow() {
    assertThat(retrieve("faq", "老板不给钱怎么办", 9, 0, "").json().get("records")).hasSize(1);
    assertThat(retrieve("all", "老板不给钱怎么办", 9, 0.999, "").text()).isEqualTo("{\"records\":[]}");
    String district =
        ",\"metadata_condition\":{\"logical_operator\":\"and\",\"conditions\":["
            + "{\"name\":\"number\",\"comparison_operator\":\"contains\",\"value\":\"鄂城政办发\"},"
            + "{\"name\":[\"published\"],\"comparison_operator\":\"after\",\"value\":\"2025-01-01\"}]}";
    for (JsonNode each : retrieve("policies", "补贴", 9, 0, district).json().get("records")) {
      assertThat(each.get("metadata").get("documentId").asText()).isEqualTo("district");
    }
  }

  @Test
  void retrieval_refusals_haveDifysForm() {
    String body = body("all", "补贴", 1, 0, "");
    assertRefused(service.call("POST", "/retrieval", "", body), 403, 1001);
    assertRefused(service.call("POST", "/retrieval", "wrong-key", body), 403, 1002);
    assertRefused(service.call("POST", "/retrieval", "demo-worker", body), 403, 1002);
    assertRefused(retrieve("weather", "补贴", 1, 0, ""), 404, 2001);
    for (String bad :
        List.of(
            "[]",
            "{",
            "{\"knowledge_id\":\"all\",\"query\":\"补贴\"}",
            body("all", "补贴", 0, 0, ""),
            body("all", " ", 1, 0, ""),
            body("all", "补贴", 1, 0, ",\"metadata_condition\":{\"conditions\":[{}]}"))) {
      assertRefused(service.call("POST", "/retrieval", "key-of-dify", bad), 400, 3001);
    }
    assertThat(service.call("POST", "/retrieval", "demo-staff", body).status()).isEqualTo(200);
    assertThat(retrieve("all", "补贴".repeat(5000), 1, 0, "").status()).isEqualTo(200);
  }

  private static void assertRefused(Reply reply, int status, int code) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.json().get("error_code").asInt()).isEqualTo(code);
    assertThat(reply.json().get("error_msg").asText()).isNotBlank();
  }

  private static Reply retrieve(
      String knowledge, String query, int topK, double threshold, String more) {
    return service.call(
        "POST", "/retrieval", "key-of-dify", body(knowledge, query, topK, threshold, more));
  }

  private static String body(
      String knowledge, String query, int topK, double threshold, String more) {
    return "{\"knowledge_id\":\""
        + knowledge
        + "\",\"query\":\""
        + query
        + "\",\"retrieval_setting\":{\"top_k\":"
        + topK
        + ",\"score_threshold\":"
        + threshold
        + "}"
        + more
        + "}";
  }

  private static JsonNode get(String... namesAndValues) {
    Reply reply = service.get(query("/api/policies", namesAndValues));
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.json();
  }

  private static List<String> documents(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.get("hits").forEach(hit -> ids.add(hit.get("documentId").asText()));
    return ids;
  }

  /** The share of texts that have their vector; 0 before anything is there. */
  private static double vectors() {
    JsonNode page = service.get(query("/api/policies", "q", "补贴")).json();
    String health = service.admin("/healthcheck").json().get("policies").toString();
    return page.get("total").asInt() >= 3 && !page.has("byWordsAlone") && !health.contains("句向量")
        ? 1
        : 0;
  }

  private static PolicyDocument.Builder rule(
      String id, String title, String region, String published) {
    return PolicyDocument.builder(id, title, "驿站每服务零工一人次补贴二十元，由区财政列支。")
        .region(Optional.of(region))
        .published(Optional.of(LocalDate.parse(published)));
  }
}
