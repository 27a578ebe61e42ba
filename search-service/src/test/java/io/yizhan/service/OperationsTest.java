package io.yizhan.service;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the operator sees on the admin port, and what every answer says to a browser. */
@ExtendWith(ServiceExtension.class)
class OperationsTest {

  @Test
  void healthcheck_showsDatabaseAndIndex(RunningService service) {
    Reply reply = service.admin("/healthcheck");
    assertThat(reply.status()).isEqualTo(200);
    JsonNode health = reply.json();
    assertThat(health.get("database").get("healthy").asBoolean()).isTrue();
    assertThat(health.get("index.jobs").get("healthy").asBoolean()).isTrue();
    assertThat(health.get("index.workers").get("healthy").asBoolean()).isTrue();
  }

  @Test
  void metrics_arePrometheusText(RunningService service) {
    service.get(query("/api/jobs", "q", "指标", "now", "2026-11-24T08:00:00Z"));
    service.get(query("/api/jobs", "q", "指标", "now", "2026-11-24T08:00:00Z"));
    service.get("/api/jobs?size=0");
    Reply reply = service.admin("/metrics");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Type").orElse("")).startsWith("text/plain");
    for (String index : new String[] {"index_jobs", "index_workers"}) {
      assertThat(value(reply, index + "_documents")).isNotNegative();
      assertThat(value(reply, index + "_following")).isEqualTo(1);
      assertThat(value(reply, index + "_uncommitted")).isNotNegative();
    }
    assertThat(value(reply, "search_jobs_answers_hits")).isPositive();
    assertThat(value(reply, "search_jobs_answers_misses")).isPositive();
    assertThat(value(reply, "search_jobs_answers_weight")).isPositive();
    for (String cache : new String[] {"jobs_answers", "jobs_counts", "workers_answers"}) {
      assertThat(value(reply, "search_" + cache + "_evictions")).isNotNegative();
    }
    assertThat(value(reply, "search_workers_counts_weight")).isNotNegative();
    assertThat(value(reply, "search_jobs_pages_partial_total")).isNotNegative();
    assertThat(value(reply, "search_jobs_pages_budgetPercent_count")).isPositive();
    assertThat(value(reply, "problems_INVALID_PARAMETER_total")).isPositive();
    assertThat(value(reply, "io_yizhan_service_jobs_JobsResource_search_count")).isPositive();
    assertThat(reply.text())
        .contains("io_yizhan_service_jobs_JobsResource_search{quantile=\"0.99\"}");
  }

  @Test
  void answers_carrySecurityHeaders(RunningService service) {
    for (String path : new String[] {"/api/jobs", "/api", "/api/openapi.json", "/api/nothing"}) {
      Reply reply = service.get(path);
      assertThat(reply.header("X-Content-Type-Options")).as(path).hasValue("nosniff");
      assertThat(reply.header("X-Frame-Options")).as(path).hasValue("DENY");
      assertThat(reply.header("Referrer-Policy")).as(path).hasValue("no-referrer");
      assertThat(reply.header("Content-Security-Policy").orElse(""))
          .as(path)
          .startsWith("default-src 'none'");
      assertThat(reply.header("Server")).as(path).isEmpty();
      assertThat(reply.header("X-Powered-By")).as(path).isEmpty();
    }
  }

  private static double value(Reply reply, String name) {
    return reply
        .text()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> Double.valueOf(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is missing from\n" + reply.text()));
  }
}
