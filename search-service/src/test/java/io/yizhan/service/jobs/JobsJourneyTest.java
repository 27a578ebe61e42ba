package io.yizhan.service.jobs;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an employer and a seeker do, from the first publication to the withdrawal. */
@ExtendWith(ServiceExtension.class)
class JobsJourneyTest {

  private static final String STAFF = "demo-staff";
  private static final String EMPLOYER = "demo-employer";

  private static final String JOB =
      """
      {"id":"journey-1","title":"仓库装卸工","description":"葛店物流园卸货，电话13800138000","occupation":"装卸搬运工",
       "employmentType":"DAILY","headcount":15,
       "wage":{"min":220,"max":260,"unit":"DAY","settlement":"DAILY"},
       "shifts":[{"date":"2030-11-25","start":"07:00","end":"17:00"}],
       "location":{"lat":30.5346,"lon":114.7021,"region":"420704"},
       "benefits":["包午餐"],"validUntil":"2030-11-25T07:00:00+08:00"}
      """;

  @Test
  void search_freeTradeName_findsTheJobThatNamesNoOccupation(RunningService service) {
    Reply published =
        service.call(
            "POST",
            "/api/jobs",
            EMPLOYER,
            "{'id':'welder-1','title':'方安招聘氩弧焊工'}".replace('\'', '"'));

    JsonNode page =
        service
            .get(query("/api/jobs", "occupation", "熟练氩弧焊工", "generation", generation(published)))
            .json();

    assertThat(page.get("hits")).extracting(hit -> hit.at("/id").asText()).contains("welder-1");
    service.call("DELETE", "/api/jobs/welder-1", EMPLOYER, "");
  }

  @Test
  void search_unclearTradeName_isRefusedWithNearNames(RunningService service) {
    Reply refused = service.get(query("/api/jobs", "occupation", "招人"));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/errors/0/message").asText()).startsWith("没有这个值：「招人」，相近的有：");
  }

  @Test
  void job_publishedFoundChangedWithdrawn(RunningService service) {
    Reply published = service.call("POST", "/api/jobs", EMPLOYER, JOB);
    assertThat(published.status()).isEqualTo(201);
    assertThat(published.json().get("id").asText()).isEqualTo("journey-1");

    JsonNode page =
        service
            .get(
                query(
                    "/api/jobs",
                    "q",
                    "葛店装卸",
                    "near",
                    "30.53,114.70",
                    "radiusKm",
                    "3",
                    "settlement",
                    "日结",
                    "occupation",
                    "装卸搬运工",
                    "date",
                    "2030-11-25",
                    "wageMin",
                    "250",
                    "generation",
                    generation(published)))
            .json();
    assertThat(page.get("total").asInt()).isEqualTo(1);
    assertThat(page.get("tookMs").asDouble()).isPositive();
    assertThat(page.has("nextCursor")).isFalse();
    JsonNode hit = page.get("hits").get(0);
    assertThat(hit.get("id").asText()).isEqualTo("journey-1");
    assertThat(hit.get("distanceM").asInt()).isBetween(450, 600);
    assertThat(hit.get("score").asDouble()).isPositive();
    assertThat(hit.get("highlights").get("title").asText()).isEqualTo("仓库<em>装卸</em>工");
    assertThat(hit.get("description").asText()).contains("<电话>").doesNotContain("13800138000");
    JsonNode daily = page.get("facets").get("settlement").get(0);
    assertThat(daily.toString())
        .isEqualTo("{\"value\":\"DAILY\",\"label\":\"日结\",\"count\":1,\"selected\":true}");
    JsonNode trades = page.get("facets").get("occupation");
    assertThat(trades.get(0).has("parent")).isFalse();
    assertThat(trades.get(1).get("parent")).isEqualTo(trades.get(0).get("value"));

    Reply changed =
        service.call("PUT", "/api/jobs/journey-1", STAFF, JOB.replace("仓库装卸工", "夜班卸货工"));
    assertThat(changed.status()).isEqualTo(200);
    Reply read = service.get(query("/api/jobs/journey-1", "generation", generation(changed)));
    assertThat(read.json().get("title").asText()).isEqualTo("夜班卸货工");

    Reply withdrawn = service.call("DELETE", "/api/jobs/journey-1", STAFF, "");
    assertThat(withdrawn.status()).isEqualTo(200);
    Reply gone = service.get(query("/api/jobs/journey-1", "generation", generation(withdrawn)));
    assertThat(gone.status()).isEqualTo(404);
    assertThat(gone.json().get("code").asText()).isEqualTo("NOT_FOUND");
    assertThat(gone.json().get("detail").asText()).isEqualTo("没有编号为 「journey-1」 的岗位");
    assertThat(service.call("DELETE", "/api/jobs/journey-1", STAFF, "").status()).isEqualTo(404);
    assertThat(service.call("PUT", "/api/jobs/journey-1", STAFF, JOB).status()).isEqualTo(404);
  }

  /** What the text says fills the form, is marked, and may be sent back as it came. */
  @Test
  void publish_formLeftOpen_isCompletedFromTheText(RunningService service) {
    Reply published =
        service.call(
            "POST",
            "/api/jobs",
            STAFF,
            """
            {"id":"completed-1","title":"麒麟仓库装卸工","headcount":3,"benefits":["包住"],
             "description":"2030年11月25日 7:00-17:00，招15人，220元/天，不包住",
             "extracted":["no.such"],"contradictions":["?"]}
            """);
    assertThat(published.status()).isEqualTo(201);
    JsonNode job = read(service, "completed-1", published);
    assertThat(job.get("occupation").asText()).isEqualTo("装卸搬运工");
    assertThat(job.get("wage").toString()).isEqualTo("{\"min\":220,\"max\":220,\"unit\":\"DAY\"}");
    assertThat(job.get("extracted").toString())
        .isEqualTo("[\"occupation\",\"wage.min\",\"wage.max\",\"wage.unit\",\"shifts\"]");
    assertThat(job.get("contradictions").toString())
        .isEqualTo(
            "[{\"field\":\"headcount\",\"form\":\"3人\",\"text\":\"15人\"},"
                + "{\"field\":\"benefits\",\"form\":\"包住\",\"text\":\"不包住\"}]");
    assertThat(job.has("postedAt")).isTrue();
    assertThat(total(service, "q", "麒麟", "date", "2030-11-25", "wageMin", "220")).isEqualTo(1);

    Reply sentBack = service.call("PUT", "/api/jobs/completed-1", STAFF, job.toString());
    assertThat(sentBack.status()).isEqualTo(200);
    assertThat(read(service, "completed-1", sentBack)).isEqualTo(job);

    String edited = job.toString().replace("\"unit\":\"DAY\"", "\"unit\":\"HOUR\"");
    Reply changed = service.call("PUT", "/api/jobs/completed-1", STAFF, edited);
    JsonNode after = read(service, "completed-1", changed);
    assertThat(after.get("wage").get("unit").asText()).isEqualTo("HOUR");
    assertThat(after.get("extracted").toString()).doesNotContain("wage.unit");
  }

  @Test
  void publish_withoutId_givesOne(RunningService service) {
    Reply published = service.call("POST", "/api/jobs", STAFF, "{\"title\":\"保洁\"}");
    String id = published.json().get("id").asText();
    assertThat(id).startsWith("J-");
    JsonNode job =
        service.get(query("/api/jobs/" + id, "generation", generation(published))).json();
    assertThat(job.get("title").asText()).isEqualTo("保洁");
    assertThat(job.get("source").asText()).isEqualTo("local");
  }

  @Test
  void search_pages_continueWithTheCursor(RunningService service) {
    String last = "";
    for (int i = 0; i < 5; i++) {
      last =
          generation(
              service.call(
                  "POST",
                  "/api/jobs",
                  STAFF,
                  "{\"id\":\"page-"
                      + i
                      + "\",\"title\":\"鲲鹏翻页\",\"postedAt\":\"2026-11-24T08:00:00+08:00\"}"));
    }
    JsonNode first =
        service
            .get(query("/api/jobs", "q", "鲲鹏", "size", "3", "facets", "none", "generation", last))
            .json();
    assertThat(first.get("total").asInt()).isEqualTo(5);
    assertThat(first.findValuesAsText("id")).containsExactly("page-0", "page-1", "page-2");
    assertThat(first.has("facets")).isFalse();
    JsonNode second =
        service
            .get(
                query(
                    "/api/jobs",
                    "q",
                    "鲲鹏",
                    "size",
                    "3",
                    "cursor",
                    first.get("nextCursor").asText()))
            .json();
    assertThat(second.findValuesAsText("id")).containsExactly("page-3", "page-4");
    assertThat(second.has("nextCursor")).isFalse();
  }

  /** A cursor names a state of the index; one that was never kept is like one that is gone. */
  @Test
  void search_cursorOfStateThatIsGone_is410(RunningService service) {
    service.call("POST", "/api/jobs", STAFF, "{\"id\":\"gone-1\",\"title\":\"狻猊\"}");
    Reply last = service.call("POST", "/api/jobs", STAFF, "{\"id\":\"gone-2\",\"title\":\"狻猊\"}");
    String cursor =
        service
            .get(query("/api/jobs", "q", "狻猊", "size", "1", "generation", generation(last)))
            .json()
            .get("nextCursor")
            .asText();
    String[] parts =
        new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 3);
    String gone =
        Base64.getUrlEncoder()
            .encodeToString((parts[0] + "|0|" + parts[2]).getBytes(StandardCharsets.UTF_8));
    Reply refused = service.get(query("/api/jobs", "q", "狻猊", "cursor", gone));
    assertThat(refused.status()).isEqualTo(410);
    assertThat(refused.json().get("code").asText()).isEqualTo("EXPIRED_CURSOR");
    assertThat(refused.json().get("detail").asText()).isEqualTo("翻页游标已过期，请从第一页重新开始");
  }

  @Test
  void write_withoutToken_is401(RunningService service) {
    for (String token : new String[] {"", "wrong"}) {
      Reply refused = service.call("POST", "/api/jobs", token, JOB);
      assertThat(refused.status()).isEqualTo(401);
      assertThat(refused.json().get("code").asText()).isEqualTo("UNAUTHENTICATED");
      assertThat(refused.header("WWW-Authenticate")).hasValue("Bearer");
      assertThat(refused.header("Content-Type").orElse("")).startsWith("application/problem+json");
    }
  }

  @Test
  void write_asWorker_is403(RunningService service) {
    for (String method : new String[] {"PUT", "DELETE"}) {
      Reply refused =
          service.call(
              method, "/api/jobs/journey-2", "demo-worker", method.equals("PUT") ? JOB : "");
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.json().get("detail").asText()).isEqualTo("当前身份不能执行此操作");
    }
    assertThat(service.call("POST", "/api/jobs", "demo-worker", JOB).status()).isEqualTo(403);
  }

  @Test
  void read_generationNeverWritten_isRefusedAfterAWhile(RunningService service) {
    Reply refused = service.get("/api/jobs/journey-3?generation=999999999999");
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.json().get("code").asText()).isEqualTo("NOT_YET_VISIBLE");
    assertThat(refused.json().get("detail").asText())
        .isEqualTo("等了 5 秒，generation=999999999999 的写入仍未生效，请稍后再试");
    assertThat(refused.header("Retry-After")).hasValue("1");
  }

  @Test
  void search_fromWithoutDate_meansAnyDay(RunningService service) {
    Reply published =
        service.call(
            "POST",
            "/api/jobs",
            STAFF,
            """
            {"title":"饕餮夜宵帮厨","shifts":[{"date":"2030-03-02","start":"18:00","end":"22:00"}]}
            """);
    String generation = generation(published);
    assertThat(total(service, "q", "饕餮", "from", "18:00", "generation", generation)).isEqualTo(1);
    assertThat(total(service, "q", "饕餮", "from", "17:00", "to", "22:00")).isEqualTo(1);
    assertThat(total(service, "q", "饕餮", "from", "18:30")).isZero();
    assertThat(total(service, "q", "饕餮", "to", "21:00")).isZero();
  }

  /** A floor without a unit is one per day, as most of the district's jobs are paid. */
  @Test
  void search_wageMinWithoutUnit_isPerDay(RunningService service) {
    String generation =
        generation(
            service.call(
                "POST",
                "/api/jobs",
                STAFF,
                "{\"title\":\"貔貅看护\",\"wage\":{\"min\":200,\"unit\":\"DAY\"}}"));
    assertThat(total(service, "q", "貔貅", "wageMin", "200", "generation", generation)).isEqualTo(1);
    assertThat(total(service, "q", "貔貅", "wageMin", "201")).isZero();
    assertThat(total(service, "q", "貔貅", "wageMin", "25", "wageUnit", "HOUR")).isEqualTo(1);
  }

  @Test
  void search_nowIsGiven_decidesWhatIsOpen(RunningService service) {
    String generation =
        generation(
            service.call(
                "POST",
                "/api/jobs",
                STAFF,
                "{\"title\":\"獬豸值守\",\"validUntil\":\"2026-12-01T08:00:00+08:00\"}"));
    assertThat(
            total(service, "q", "獬豸", "now", "2026-12-01T07:59:59+08:00", "generation", generation))
        .isEqualTo(1);
    assertThat(total(service, "q", "獬豸", "now", "2026-12-01T07:59:59")).isEqualTo(1);
    assertThat(total(service, "q", "獬豸", "now", "2026-12-01T00:00:00Z")).isZero();
  }

  private static JsonNode read(RunningService service, String id, Reply written) {
    return service.get(query("/api/jobs/" + id, "generation", generation(written))).json();
  }

  private static int total(RunningService service, String... query) {
    return service.get(query("/api/jobs", query)).json().get("total").asInt();
  }

  private static String generation(Reply written) {
    return written.json().get("generation").asText();
  }
}
