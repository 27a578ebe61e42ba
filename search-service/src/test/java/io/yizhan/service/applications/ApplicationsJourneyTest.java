package io.yizhan.service.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A worker applies, is seen by staff, and takes it back. */
@ExtendWith(ServiceExtension.class)
class ApplicationsJourneyTest {

  private static final String WORKER = "demo-worker";
  private static final String STAFF = "demo-staff";

  @Test
  void worker_appliesOnceAndWithdraws(RunningService service) {
    publish(service, "{\"id\":\"apply-1\",\"title\":\"装卸工\",\"headcount\":2}");
    String path = "/api/jobs/apply-1/applications";

    Reply applied = service.call("POST", path, WORKER, "");
    assertThat(applied.status()).isEqualTo(201);
    assertThat(applied.json().get("workerId").asText()).isEqualTo("W1");
    Reply again = service.call("POST", path, WORKER, "");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().get("detail").asText()).isEqualTo("您已经报过名了");

    assertThat(service.call("GET", path, STAFF, "").json().get("total").asInt()).isEqualTo(1);
    assertThat(mine(service)).anyMatch(job -> job.get("jobId").asText().equals("apply-1"));

    assertThat(service.call("DELETE", path, WORKER, "").status()).isEqualTo(204);
    assertThat(service.call("DELETE", path, WORKER, "").status()).isEqualTo(404);
    assertThat(service.call("GET", path, STAFF, "").json().get("total").asInt()).isZero();
    assertThat(service.call("POST", path, WORKER, "").status()).isEqualTo(201);
  }

  @Test
  void job_fullExpiredOrUnknown_refusesClearly(RunningService service) {
    publish(service, "{\"id\":\"apply-2\",\"title\":\"装卸工\",\"headcount\":2,\"filled\":2}");
    publish(
        service,
        "{\"id\":\"apply-3\",\"title\":\"装卸工\",\"validUntil\":\"2020-01-01T00:00:00+08:00\"}");
    assertThat(refusal(service, "apply-2")).isEqualTo("409 名额已满，不能报名");
    assertThat(refusal(service, "apply-3")).isEqualTo("409 岗位已截止，不能报名");
    assertThat(refusal(service, "apply-none")).isEqualTo("404 没有这个岗位，可能已经撤下");
  }

  @ParameterizedTest
  @CsvSource({
    "POST,/api/jobs/x/applications,demo-staff",
    "POST,/api/jobs/x/applications,demo-employer",
    "GET,/api/jobs/x/applications,demo-worker",
    "GET,/api/jobs/x/applications,demo-employer",
    "DELETE,/api/jobs/x/applications,demo-staff",
    "GET,/api/workers/W2/applications,demo-worker",
    "GET,/api/workers/W1/applications,demo-employer"
  })
  void others_areRefused(String method, String path, String token, RunningService service) {
    assertThat(service.call(method, path, token, "").status()).isEqualTo(403);
    assertThat(service.call(method, path, "", "").status()).isEqualTo(401);
  }

  private static JsonNode mine(RunningService service) {
    return service.call("GET", "/api/workers/W1/applications", WORKER, "").json().get("hits");
  }

  private static String refusal(RunningService service, String job) {
    Reply reply = service.call("POST", "/api/jobs/" + job + "/applications", WORKER, "");
    return reply.status() + " " + reply.json().get("detail").asText();
  }

  private static void publish(RunningService service, String body) {
    assertThat(service.call("POST", "/api/jobs", STAFF, body).status()).isEqualTo(201);
  }
}
