package io.yizhan.service.answers;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Questions from the address to the quote, and from what was asked in vain to an FAQ, over HTTP.
 */
class AnswersJourneyTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String LAW =
      "第一条 小时工的工资结算周期最长不得超过十五日。\n第二条 小时工与用人单位不得约定试用期。\n第三条 劳务派遣用工可以约定试用期，最长不得超过一个月。";

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start(Map.of());
    service.put(
        List.of(
            Submission.of(
                PolicyDocument.builder("law", "零工用工试行规定", LAW)
                    .issuer(Optional.of("测试机关"))
                    .published(Optional.of(LocalDate.of(2024, 1, 1)))
                    .url(Optional.of("https://example.cn/law"))
                    .build()),
            Submission.of(
                PolicyDocument.builder("other", "外省用工办法", "第一条 小时工可以约定试用期三天。")
                    .region(Optional.of("440000"))
                    .build())));
    until(() -> get("q", "小时工能约定试用期吗").get("answered").asBoolean());
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  @Test
  void answer_everydayWords_quotesWithItsSource() {
    JsonNode body = get("q", "小时工能约定试用期吗");

    assertThat(body.get("answered").asBoolean()).isTrue();
    assertThat(body.get("level").asText()).isEqualTo("依据如下");
    JsonNode citation = body.get("citations").get(0);
    assertThat(citation.get("documentId").asText()).isEqualTo("law");
    assertThat(citation.get("title").asText()).isEqualTo("零工用工试行规定");
    assertThat(citation.get("issuer").asText()).isEqualTo("测试机关");
    assertThat(citation.get("published").asText()).isEqualTo("2024-01-01");
    assertThat(citation.get("url").asText()).isEqualTo("https://example.cn/law");
    assertThat(citation.get("path").asText()).isEqualTo("第二条");
    assertThat(citation.get("sectionId").asText()).isEqualTo("law#第二条");
    assertThat(citation.get("inForce").asBoolean()).isTrue();
    String quote = citation.get("quote").asText();
    assertThat(LAW.substring(citation.get("start").asInt(), citation.get("end").asInt()))
        .isEqualTo(quote);
    assertThat(body.get("answer").get("text").asText()).contains(quote);
    assertThat(body.get("confidence").asDouble()).isBetween(0.0, 1.0);
    assertThat(body.has("skippedReason")).isFalse();
    assertThat(body.has("handOff")).isFalse();
    assertThat(body.get("region").asText()).isEqualTo("420704");
  }

  @Test
  void answer_offTopic_saysSoAndHandsOn() {
    JsonNode body = get("q", "红烧肉怎么做才好吃");

    assertThat(body.get("answered").asBoolean()).isFalse();
    assertThat(body.get("level").asText()).isEqualTo("未找到");
    assertThat(body.has("answer")).isFalse();
    assertThat(body.get("citations")).isEmpty();
    assertThat(body.get("skippedReason").asText()).isNotBlank();
    assertThat(body.get("handOff").get("phone").asText()).isEqualTo("12333");
  }

  @Test
  void answer_otherPlace_isLoweredAndTold() {
    JsonNode body = get("q", "深圳的小时工能约定试用期吗");

    assertThat(body.get("answered").asBoolean()).isFalse();
    assertThat(body.get("level").asText()).isEqualTo("可能相关");
    assertThat(body.get("notCovered").get(0).asText()).contains("深圳", "鄂城区");
    assertThat(body.has("handOff")).isTrue();
    for (JsonNode citation : body.get("citations")) {
      assertThat(citation.get("documentId").asText()).isEqualTo("law");
    }
  }

  @Test
  void answer_followUp_showsHowItWasUnderstood() {
    JsonNode _ = get("q", "小时工能约定试用期吗", "session", "s-1");
    JsonNode body = get("q", "那派遣的呢？", "session", "s-1");

    assertThat(body.get("rewriting").get("from").asText()).isEqualTo("那派遣的呢？");
    assertThat(body.get("rewriting").get("to").asText()).isEqualTo("派遣能约定试用期吗");
    assertThat(body.get("citations").get(0).get("path").asText()).isEqualTo("第三条");
  }

  @Test
  void answer_badParameters_areAllNamed() {
    Reply reply =
        service.get(
            query(
                "/api/answers",
                "q",
                "长".repeat(600),
                "region",
                "月球",
                "asOf",
                "昨天",
                "session",
                "s".repeat(65),
                "colour",
                "red"));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().get("errors").findValuesAsText("field"))
        .containsExactlyInAnyOrder("q", "region", "asOf", "session", "colour");
    assertThat(service.get("/api/answers").status()).isEqualTo(400);
    assertThat(service.get(query("/api/answers", "q", "a".repeat(10_000))).status()).isEqualTo(400);
    assertThat(service.get(query("/api/answers", "q", "长".repeat(10_000))).status())
        .isBetween(414, 431);
  }

  @Test
  void vote_onAQuote_isCounted() {
    JsonNode body = get("q", "小时工多久发一次工资");
    String votes = "/api/answers/" + body.get("id").asText() + "/votes";
    String section = body.get("citations").get(0).get("sectionId").asText();

    assertThat(vote(votes, section, "false")).isEqualTo(204);
    assertThat(vote(votes, section, "\"no\"")).isEqualTo(422);
    assertThat(vote(votes, "law#无", "true")).isEqualTo(422);
    assertThat(vote("/api/answers/gone/votes", section, "true")).isEqualTo(404);
    assertThat(review().get("unhelpful").get(0).get("sectionId").asText()).isEqualTo(section);
  }

  @Test
  void review_askedInVain_becomesAnFaqThatAnswers() {
    JsonNode _ = get("q", "电工证几年复审一次，我电话13800138000");
    JsonNode _ = get("q", "电工证多久要复审");
    until(() -> group("电工证").isPresent());
    List<Long> ids = new ArrayList<>();
    JsonNode group = group("电工证").orElseThrow();
    group
        .get("questions")
        .forEach(
            question -> {
              ids.add(question.get("id").asLong());
              assertThat(question.get("text").asText()).doesNotContain("13800138000");
            });

    Reply reply =
        service.call(
            "POST",
            "/api/answers/review/faq",
            "demo-staff",
            "{\"questions\":"
                + ids
                + ",\"question\":\"电工证多久复审一次？\",\"variants\":[\"电工证几年复审一次\"],"
                + "\"answer\":\"测试用的答复：到驿站窗口问。\",\"source\":\"测试机关\","
                + "\"owner\":\"张站长\",\"reviewBy\":\"2099-01-01\"}");

    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    assertThat(reply.json().get("settled").asInt()).isEqualTo(ids.size());
    until(() -> get("q", "电工证几年复审一次").get("answered").asBoolean());
    JsonNode citation = get("q", "电工证几年复审一次").get("citations").get(0);
    assertThat(citation.get("documentId").asText()).startsWith("faq:");
    assertThat(citation.get("owner").asText()).isEqualTo("张站长");
    assertThat(group("电工证")).isEmpty();
  }

  @Test
  void review_badBodiesAndCallers_areRefused() {
    String path = "/api/answers/review/faq";
    assertThat(service.get("/api/answers/review").status()).isEqualTo(401);
    assertThat(service.call("GET", "/api/answers/review", "demo-worker", "").status())
        .isEqualTo(403);
    for (String body :
        List.of(
            "{\"questions\":[],\"question\":\"问\",\"answer\":\"答\"}",
            "{\"questions\":[1],\"answer\":\"答\"}",
            "{\"questions\":[1],\"question\":\"问\",\"answer\":\"答\",\"reviewBy\":\"2099-01-01\"}",
            "{\"questions\":[1],\"question\":\"问\",\"answer\":\"答\",\"owner\":\"某\"}")) {
      assertThat(service.call("POST", path, "demo-staff", body).status()).as(body).isEqualTo(422);
    }
    Reply dismissed =
        service.call(
            "POST", "/api/answers/review/dismissed", "demo-staff", "{\"questions\":[987654]}");
    assertThat(dismissed.json().get("settled").asInt()).isZero();
  }

  private static int vote(String path, String section, String helpful) {
    return service
        .call("POST", path, "", "{\"sectionId\":\"" + section + "\",\"helpful\":" + helpful + "}")
        .status();
  }

  private static JsonNode review() {
    Reply reply = service.call("GET", "/api/answers/review?size=100", "demo-staff", "");
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.json();
  }

  private static Optional<JsonNode> group(String word) {
    for (JsonNode group : review().get("hits")) {
      if (group.get("questions").size() > 1
          && group.get("questions").get(0).get("text").asText().contains(word)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  private static JsonNode get(String... namesAndValues) {
    Reply reply = service.get(query("/api/answers", namesAndValues));
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.json();
  }

  private static void until(BooleanSupplier condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not within " + PATIENCE);
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }
}
