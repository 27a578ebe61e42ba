package io.yizhan.service.jobs;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who turns pages to the end meets each job once, and no page costs more for being late. */
@ExtendWith(ServiceExtension.class)
class DeepPagingTest {

  private static final int JOBS = 80;

  @Test
  void search_pageByPageToTheEnd_everyJobOnceAndWhole(RunningService service) {
    String generation = "";
    for (int i = 0; i < JOBS; i++) {
      Reply published =
          service.call(
              "POST",
              "/api/jobs",
              "demo-employer",
              ("{'id':'deep-" + i + "','title':'麒麟 保洁'}").replace('\'', '"'));
      generation = published.json().get("generation").asText();
    }
    List<String> ids = new ArrayList<>();
    JsonNode page =
        service
            .get(
                query(
                    "/api/jobs",
                    "q",
                    "麒麟",
                    "size",
                    "1",
                    "facets",
                    "none",
                    "generation",
                    generation))
            .json();
    while (page.has("nextCursor")) {
      ids.add(page.get("hits").get(0).get("id").asText());
      String cursor = page.get("nextCursor").asText();
      assertThat(cursor.length()).isLessThan(300);
      page =
          service
              .get(
                  query(
                      "/api/jobs",
                      "q",
                      "麒麟",
                      "size",
                      "1",
                      "totalUpTo",
                      "5",
                      "facets",
                      "none",
                      "cursor",
                      cursor))
              .json();
      assertThat(page.has("partial")).as(page.toString()).isFalse();
      assertThat(page.get("total").asInt()).isBetween(5, JOBS);
    }
    ids.add(page.get("hits").get(0).get("id").asText());
    assertThat(ids).hasSize(JOBS).doesNotHaveDuplicates().allMatch(id -> id.startsWith("deep-"));
    for (String id : ids) {
      service.call("DELETE", "/api/jobs/" + id, "demo-employer", "");
    }
  }
}
