package io.yizhan.service.jobs;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A service whose searches have no time at all: every page is partial, none an error. */
class PartialPageTest {

  @Test
  void search_timeSpent_isMarkedPartialAndTheServiceGoesOn() throws Exception {
    try (RunningService service =
        RunningService.start(Map.of("/searchTime", TextNode.valueOf("1ns")))) {
      Reply published =
          service.call(
              "POST",
              "/api/jobs",
              "demo-employer",
              "{'id':'late-1','title':'保洁'}".replace('\'', '"'));
      String generation = published.json().get("generation").asText();

      Reply jobs = service.get(query("/api/jobs", "q", "保洁", "generation", generation));
      assertPartial(jobs);
      Reply registered =
          service.call(
              "POST",
              "/api/workers",
              "demo-staff",
              "{'id':'late-w1','occupations':['保洁员']}".replace('\'', '"'));
      generation = registered.json().get("generation").asText();
      assertPartial(
          service.call("GET", query("/api/workers", "generation", generation), "demo-staff", ""));

      String metrics = service.admin("/metrics").text();
      assertThat(metrics)
          .contains("search_jobs_pages_partial_total ", "search_workers_pages_partial_total ");
      assertThat(metrics)
          .doesNotContain(
              "search_jobs_pages_partial_total 0", "search_workers_pages_partial_total 0");

      assertThat(service.get("/api/jobs/late-1").status()).isEqualTo(200);
      assertThat(service.admin("/healthcheck").status()).isEqualTo(200);
    }
  }

  private static void assertPartial(Reply reply) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    JsonNode page = reply.json();
    assertThat(page.get("partial").asBoolean()).isTrue();
    assertThat(page.get("total").asLong()).isZero();
    assertThat(page.get("totalRelation").asText()).isEqualTo("AT_LEAST");
    assertThat(page.get("hits")).isEmpty();
    assertThat(page.has("nextCursor")).isFalse();
  }
}
