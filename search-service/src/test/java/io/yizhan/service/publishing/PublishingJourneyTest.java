package io.yizhan.service.publishing;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.model.Employer;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Flags;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.Submission;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a draft that the law forbids to an ad that staff keep or take down. */
@ExtendWith(ServiceExtension.class)
class PublishingJourneyTest {

  private static final String STAFF = "demo-staff";
  private static final String EMPLOYER = "demo-employer";

  @Test
  void publish_unlawful_isRefusedWithWordsLawAndCure_andNothingIsStored(RunningService service) {
    Reply refused = post(service, EMPLOYER, ad("lint-1", "仓库装卸工，限男性，电话13800138000"));

    assertThat(refused.status()).isEqualTo(422);
    JsonNode problem = refused.json();
    assertThat(problem.get("code").asText()).isEqualTo("UNLAWFUL_AD");
    JsonNode finding = problem.at("/findings/0");
    assertThat(finding.get("id").asText()).isEqualTo("sex-only");
    assertThat(finding.get("severity").asText()).isEqualTo("BLOCK");
    assertThat(finding.get("field").asText()).isEqualTo("description");
    assertThat(finding.get("quote").asText()).isEqualTo("限男性");
    assertThat(finding.get("start").asInt()).isEqualTo(6);
    assertThat(finding.get("end").asInt()).isEqualTo(9);
    assertThat(finding.get("article").asText()).contains("妇女权益保障法");
    assertThat(finding.get("finding").asText()).isEqualTo("限定了性别");
    assertThat(finding.get("suggestion").asText()).contains("删去性别");
    assertThat(problem.at("/errors/0/field").asText()).isEqualTo("description");
    assertThat(refused.text()).doesNotContain("13800138000");
    assertThat(service.get("/api/jobs/lint-1").status()).isEqualTo(404);
    assertThat(post(service, STAFF, ad("lint-1", "限男性")).status()).as("staff").isEqualTo(422);
  }

  @Test
  void change_toUnlawful_isRefusedAndTheFormerStateStays(RunningService service) {
    Reply published = post(service, EMPLOYER, ad("lint-2", "搬货"));
    assertThat(published.status()).isEqualTo(201);

    Reply refused = service.call("PUT", "/api/jobs/lint-2", EMPLOYER, ad("lint-2", "搬货，交押金200元"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(read(service, "lint-2", published).get("description").asText()).isEqualTo("搬货");
    service.call("DELETE", "/api/jobs/lint-2", EMPLOYER, "");
  }

  @Test
  void lint_draft_isToldAndNotStored(RunningService service) {
    JsonNode checked =
        service.call("POST", "/api/lint", EMPLOYER, ad("lint-3", "女性优先，40岁以下")).json();

    assertThat(checked.get("publishable").asBoolean()).isFalse();
    assertThat(checked.get("findings"))
        .extracting(finding -> finding.get("id").asText())
        .startsWith("sex-preferred")
        .contains("age");
    assertThat(service.get("/api/jobs/lint-3").status()).isEqualTo(404);
    assertThat(service.call("POST", "/api/lint", STAFF, "{\"title\":\"\"}").status())
        .isEqualTo(422);
    assertThat(service.call("POST", "/api/lint", "demo-worker", "{}").status()).isEqualTo(403);
  }

  @Test
  void publish_byAnEmployer_isInItsOwnName(RunningService service) {
    service.put(
        List.of(
            Submission.of(
                new Employer(
                    "E1",
                    "local",
                    "葛店诚信物流",
                    Optional.empty(),
                    Location.UNKNOWN,
                    Optional.empty()))));
    Reply published = post(service, EMPLOYER, ad("own-1", "搬货"));
    assertThat(published.status()).isEqualTo(201);

    JsonNode job = read(service, "own-1", published);
    assertThat(job.at("/employer/id").asText()).isEqualTo("E1");
    assertThat(job.at("/employer/name").asText()).isEqualTo("葛店诚信物流");
    Reply inAnothersName =
        post(
            service,
            EMPLOYER,
            "{\"id\":\"own-2\",\"title\":\"搬运工\",\"employer\":{\"id\":\"E2\",\"name\":\"别家\"}}");
    assertThat(inAnothersName.status()).isEqualTo(422);
    assertThat(inAnothersName.json().at("/errors/0/field").asText()).isEqualTo("employer.id");
    service.call("DELETE", "/api/jobs/own-1", EMPLOYER, "");
  }

  @Test
  void change_anothersAd_isForbidden(RunningService service) {
    Job others =
        Job.builder("others-1", "搬运工").employer(new EmployerRef(Optional.of("E2"), "别家")).build();
    Job imported =
        Job.builder("others-2", "搬运工")
            .source("别处")
            .employer(new EmployerRef(Optional.of("E1"), "别处的一号"))
            .build();
    service.put(List.of(Submission.of(others), Submission.of(imported)));

    for (String id : List.of("others-1", "others-2")) {
      assertThat(service.call("PUT", "/api/jobs/" + id, EMPLOYER, ad(id, "改")).status())
          .isEqualTo(403);
      assertThat(service.call("DELETE", "/api/jobs/" + id, EMPLOYER, "").status()).isEqualTo(403);
      assertThat(service.call("DELETE", "/api/jobs/" + id, STAFF, "").status()).isEqualTo(200);
    }
  }

  @Test
  void review_flaggedAd_isKeptOrTakenDownForGood(RunningService service) {
    Reply published = post(service, EMPLOYER, ad("bait-1", "在家兼职轻松赚钱"));
    assertThat(published.status()).isEqualTo(201);
    assertThat(published.json().at("/findings/0/severity").asText()).isEqualTo("REVIEW");
    assertThat(waiting(service)).contains("bait-1");
    assertThat(found(service, published)).contains("bait-1");

    assertThat(decide(service, "bait-1", "{\"decision\":\"TAKE_DOWN\"}").status()).isEqualTo(422);
    Reply down =
        decide(service, "bait-1", "{\"decision\":\"TAKE_DOWN\",\"note\":\"没有真的工作，电话13800138000\"}");
    assertThat(down.status()).isEqualTo(200);
    assertThat(found(service, down)).doesNotContain("bait-1");
    assertThat(waiting(service)).doesNotContain("bait-1");
    Reply list = service.call("GET", "/api/reviews/jobs?state=TAKE_DOWN", STAFF, "");
    assertThat(list.json().at("/hits/0/decision/note").asText()).isEqualTo("没有真的工作，电话<电话>");

    Reply changed = service.call("PUT", "/api/jobs/bait-1", EMPLOYER, ad("bait-1", "装卸货物"));
    assertThat(changed.status()).isEqualTo(409);
    assertThat(changed.json().get("detail").asText()).contains("没有真的工作");
    Reply kept = decide(service, "bait-1", "{\"decision\":\"KEEP\"}");
    assertThat(found(service, kept)).contains("bait-1");
    service.call("DELETE", "/api/jobs/bait-1", EMPLOYER, "");
    assertThat(decide(service, "bait-1", "{\"decision\":\"KEEP\"}").status()).isEqualTo(404);
  }

  @Test
  void review_importedUnlawfulAd_cannotBeKept(RunningService service) {
    Job job = Job.builder("unlawful-1", "搬运工").description("限男性").build();
    service.put(List.of(Submission.checked(job, new Flags(List.of("sex-only"), true, "digest"))));
    assertThat(waiting(service)).contains("unlawful-1");

    Reply kept = decide(service, "unlawful-1", "{\"decision\":\"KEEP\"}");
    assertThat(kept.status()).isEqualTo(422);
    assertThat(kept.json().get("code").asText()).isEqualTo("UNLAWFUL_AD");

    Reply mended = service.call("PUT", "/api/jobs/unlawful-1", STAFF, ad("unlawful-1", "搬货"));
    assertThat(mended.status()).isEqualTo(200);
    assertThat(waiting(service)).doesNotContain("unlawful-1");
    service.call("DELETE", "/api/jobs/unlawful-1", STAFF, "");
  }

  @Test
  void call_draft_comesWithFindings(RunningService service) {
    Reply opened =
        service.call("POST", "/api/calls", STAFF, "{\"text\":\"2030年11月25日早上8点到12点，葛店要2个男保安，日结\"}");

    assertThat(opened.status()).isEqualTo(201);
    assertThat(opened.json().get("findings"))
        .extracting(finding -> finding.get("id").asText())
        .contains("missing-employer");
    service.call("POST", "/api/calls/" + opened.json().get("id").asText() + "/cancel", STAFF, "");
  }

  private static Reply post(RunningService service, String token, String body) {
    return service.call("POST", "/api/jobs", token, body);
  }

  private static Reply decide(RunningService service, String id, String body) {
    return service.call("POST", "/api/reviews/jobs/" + id, STAFF, body);
  }

  private static List<String> waiting(RunningService service) {
    return service
        .call("GET", "/api/reviews/jobs?size=100", STAFF, "")
        .json()
        .findValuesAsText("id");
  }

  private static List<String> found(RunningService service, Reply written) {
    return service
        .get(
            query(
                "/api/jobs",
                "q",
                "搬运工",
                "facets",
                "none",
                "size",
                "100",
                "generation",
                written.json().get("generation").asText()))
        .json()
        .get("hits")
        .findValuesAsText("id");
  }

  /** An ad once it can be read; a service that has just started may ask for patience. */
  private static JsonNode read(RunningService service, String id, Reply written) {
    String path = query("/api/jobs/" + id, "generation", written.json().get("generation").asText());
    Reply reply = service.get(path);
    for (int more = 0; reply.status() == 503 && more < 5; more++) {
      reply = service.get(path);
    }
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.json();
  }

  private static String ad(String id, String description) {
    return """
        {"id":"ID","title":"搬运工","description":"TEXT","headcount":2,
         "wage":{"min":220,"max":220,"unit":"DAY","settlement":"DAILY"},
         "location":{"region":"420704"},"validUntil":"2030-11-25T07:00:00+08:00"}
        """
        .replace("ID", id)
        .replace("TEXT", description);
  }
}
