package io.yizhan.service.occupations;

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

/** Titles become occupations, and bad questions are told why. */
@ExtendWith(ServiceExtension.class)
class OccupationsResourceTest {

  @Test
  void find_freeTitle_ranksOccupations(RunningService service) {
    JsonNode page = service.get(query("/api/occupations", "q", "急招氩弧焊工包吃住", "size", "3")).json();
    assertThat(page.get("total").asInt()).isEqualTo(3);
    JsonNode first = page.get("hits").get(0);
    assertThat(first.get("code").asText()).isEqualTo("6-18-02-04");
    assertThat(first.get("name").asText()).isEqualTo("焊工");
    assertThat(first.get("level").asInt()).isEqualTo(4);
    assertThat(first.get("confidence").asDouble())
        .isGreaterThan(page.get("hits").get(1).get("confidence").asDouble());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "size | 0   | size | 应为 1 到 100 的整数，收到：「0」",
        "size | 101 | size | 应为 1 到 100 的整数，收到：「101」",
      })
  void find_badSize_namesRuleAndValue(
      String name, String value, String field, String message, RunningService service) {
    assertRefused(service.get(query("/api/occupations", "q", "保洁", name, value)), field, message);
  }

  @Test
  void find_withoutTitle_asksForOne(RunningService service) {
    assertRefused(service.get("/api/occupations"), "q", "请写一个职位名称");
  }

  @Test
  void find_longTitle_isRefused(RunningService service) {
    assertRefused(
        service.get(query("/api/occupations", "q", "工".repeat(201))), "q", "最多 200 个字，收到 201 个");
  }

  private static void assertRefused(Reply reply, String field, String message) {
    assertThat(reply.status()).isEqualTo(400);
    JsonNode error = reply.json().get("errors").get(0);
    assertThat(error.get("field").asText()).isEqualTo(field);
    assertThat(error.get("message").asText()).isEqualTo(message);
  }
}
