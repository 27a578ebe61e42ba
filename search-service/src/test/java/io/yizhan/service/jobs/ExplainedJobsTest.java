package io.yizhan.service.jobs;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code explain=true}, and jobs whose places are taken, over HTTP. */
@ExtendWith(ServiceExtension.class)
class ExplainedJobsTest {

  private static final String STAFF = "demo-staff";

  @Test
  void search_explained_eachHitHasPartsThatSumToItsScore(RunningService service) {
    String generation = put(service, "{\"title\":\"犼看护\",\"headcount\":3}");
    String path = query("/api/jobs", "q", "犼看护", "explain", "true", "generation", generation);

    JsonNode hits = service.get(path).json().get("hits");

    assertThat(hits.get(0).get("title").asText()).isEqualTo("犼看护");
    assertThat(hits.get(0).get("parts").findValuesAsText("name")).contains("text", "freshness");
    for (JsonNode hit : hits) {
      double sum = 0;
      for (JsonNode part : hit.get("parts")) {
        sum += part.get("contribution").asDouble();
        assertThat(part.get("reason").asText()).isNotBlank();
      }
      assertThat(sum).isCloseTo(hit.get("score").asDouble(), within(1e-4));
    }
    JsonNode plain = service.get(query("/api/jobs", "q", "犼看护")).json().get("hits").get(0);
    assertThat(plain.has("parts")).isFalse();
  }

  @Test
  void search_explainIsNeither_isRefused(RunningService service) {
    Reply refused = service.get(query("/api/jobs", "explain", "yes"));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("errors").get(0).get("message").asText())
        .isEqualTo("应为 true 或 false，收到：「yes」");
  }

  @Test
  void publish_everyPlaceTaken_isInNoSearchAndFoundById(RunningService service) {
    String generation =
        put(service, "{\"id\":\"full-1\",\"title\":\"貘看护\",\"headcount\":3,\"filled\":3}");

    JsonNode page = service.get(query("/api/jobs", "q", "貘看护", "generation", generation)).json();
    assertThat(page.get("hits").toString()).doesNotContain("full-1");
    assertThat(service.get("/api/jobs/full-1").json().get("filled").asInt()).isEqualTo(3);
  }

  @Test
  void publish_moreTakenThanThereAre_isRefused(RunningService service) {
    Reply refused =
        service.call("POST", "/api/jobs", STAFF, "{\"title\":\"看护\",\"headcount\":3,\"filled\":4}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").get(0).get("field").asText()).isEqualTo("filled");
  }

  private static String put(RunningService service, String job) {
    Reply written = service.call("POST", "/api/jobs", STAFF, job);
    assertThat(written.status()).isEqualTo(201);
    return written.json().get("generation").asText();
  }
}
