package io.yizhan.service.jobs;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where jobs are, asked for in every way there is, and what is left of having asked. */
@ExtendWith(ServiceExtension.class)
class PlaceSearchTest {

  private static final String STAFF = "demo-staff";

  /** In the 临空经济区 by our outline; 1.6 km and 6.6 km from the two below. */
  private static final String HERE = "30.3417,115.0303";

  @Test
  void search_ring_isItsRadius_andKeepsItsSiblings(RunningService service) {
    String generation = publish(service);
    JsonNode open = page(service, generation, "near", HERE);
    assertThat(rings(open)).containsExactly("1:1", "3:2", "5:2", "10:3", "20:3", "30:3");
    assertThat(open.at("/facets/distance/2/label").asText()).isEqualTo("5 公里内");

    JsonNode chosen = page(service, generation, "near", HERE, "distance", "3");
    assertThat(ids(chosen)).containsExactlyInAnyOrder("place-0", "place-1");
    assertThat(rings(chosen)).isEqualTo(rings(open));
    assertThat(chosen.at("/facets/distance/1/selected").asBoolean()).isTrue();
    assertThat(chosen.at("/facets/distance/2/selected").asBoolean()).isFalse();

    JsonNode radius = page(service, generation, "near", HERE, "radiusKm", "3");
    assertThat(radius.get("hits")).isEqualTo(chosen.get("hits"));
    assertThat(radius.at("/facets/distance").isMissingNode()).isTrue();
    JsonNode counted =
        page(service, generation, "near", HERE, "radiusKm", "3", "facets", "distance");
    assertThat(rings(counted)).isEqualTo(rings(open));
    assertThat(page(service, generation, "sort", "posted").at("/facets/distance").isMissingNode())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "WGS84, 30.3417000, 115.0303000",
    "GCJ02, 30.3392695, 115.0356740",
    "bd09,  30.3450298, 115.0422190"
  })
  void search_placeOfAChineseMap_isMeasuredInWgs84(
      String crs, String lat, String lon, RunningService service) {
    String generation = publish(service);
    JsonNode page =
        page(service, generation, "near", lat + "," + lon, "crs", crs, "sort", "distance");
    assertThat(ids(page)).first().isEqualTo("place-0");
    assertThat(page.at("/hits/0/distanceM").asLong()).isLessThanOrEqualTo(1);
    assertThat(page.at("/hits/0/location/lat").asDouble()).isEqualTo(30.3417);
  }

  @Test
  void search_boxAndOutline_findWhatLiesInBoth(RunningService service) {
    String generation = publish(service);
    assertThat(ids(page(service, generation, "box", "30.33,115.02,30.36,115.05")))
        .containsExactlyInAnyOrder("place-0", "place-1");
    String triangle = "30.33,115.02;30.33,115.05;30.36,115.02";
    assertThat(ids(page(service, generation, "polygon", triangle))).containsExactly("place-0");
    assertThat(
            ids(
                page(
                    service,
                    generation,
                    "polygon",
                    triangle,
                    "box",
                    "30.3418,115.02,30.36,115.05")))
        .isEmpty();
  }

  @Test
  void search_area_byNameOrId_isCountedWithItsName(RunningService service) {
    String generation = publish(service);
    for (String area : new String[] {"临空经济区", "鄂州临空经济区", "P-LINKONG"}) {
      JsonNode page = page(service, generation, "area", area);
      assertThat(ids(page)).contains("place-0", "place-1").doesNotContain("place-2");
      JsonNode counted = page.at("/facets/area/0");
      assertThat(counted.get("value").asText()).isEqualTo("P-LINKONG");
      assertThat(counted.get("label").asText()).isEqualTo("临空经济区");
      assertThat(counted.get("selected").asBoolean()).isTrue();
    }
  }

  @Test
  void search_regions_rollUpToTheDistrictAndDownToTheVillage(RunningService service) {
    String generation = publish(service);
    JsonNode page = page(service, generation, "region", "420704401");
    assertThat(counts(page, "region"))
        .contains("420700:3", "420704:3", "420704401:2", "420704401001:1", "420704401002:1");
    assertThat(ids(page(service, generation, "region", "420704401002"))).containsExactly("place-1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "radiusKm | 0.4 | 应为 0.5 到 20000 之间的公里数；为保护住址，找人的范围不小于 500 米，收到：「0.4」",
        "box      | 30.39,114.89,30.391,114.99 | 为保护住址，找人的范围长宽都不小于 500 米",
        "polygon  | 30.39,114.89;30.49,114.99;30.4901,114.99 | 为保护住址，找人的范围长宽都不小于 500 米",
      })
  void searchWorkers_closerThanANeighbourhood_isRefused(
      String name, String value, String message, RunningService service) {
    Reply reply =
        service.call("GET", query("/api/workers", "near", "30.39,114.89", name, value), STAFF, "");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().at("/errors/0/field").asText()).isEqualTo(name);
    assertThat(reply.json().at("/errors/0/message").asText()).isEqualTo(message);
  }

  /** The service of these tests writes its requests as Dropwizard does, with the whole address. */
  @Test
  void requestLog_hasTheCall_butNothingThatWasAsked(RunningService service) throws IOException {
    String asked = query("/api/jobs", "near", "30.123456,114.654321", "q", "悄悄话");
    String log = "";
    for (int i = 0; i < 200 && !log.contains("/api/jobs"); i++) {
      assertThat(service.get(asked).status()).isEqualTo(200);
      log = Files.readString(service.requestLog());
    }
    assertThat(log).contains("\"GET /api/jobs HTTP/");
    assertThat(log).doesNotContain("30.123456", "114.654321", "near", "%E6%82%84", "悄悄话", "?");
  }

  private static String publish(RunningService service) {
    String generation = "";
    String[] places = {
      "30.3417,\"lon\":115.0303", "30.3530,\"lon\":115.0400", "30.3000,\"lon\":114.9820"
    };
    String[] regions = {"420704401001", "420704401002", "420704200"};
    for (int i = 0; i < places.length; i++) {
      Reply reply =
          service.call("PUT", "/api/jobs/place-" + i, STAFF, job(i, places[i], regions[i]));
      if (reply.status() == 404) {
        reply = service.call("POST", "/api/jobs", STAFF, job(i, places[i], regions[i]));
      }
      assertThat(reply.status()).as(reply.text()).isBetween(200, 201);
      generation = reply.json().get("generation").asText();
    }
    return generation;
  }

  private static String job(int number, String place, String region) {
    return "{\"id\":\"place-"
        + number
        + "\",\"title\":\"机场搬运\",\"station\":\"S-PLACE\",\"location\":{\"lat\":"
        + place
        + ",\"region\":\""
        + region
        + "\"}}";
  }

  /** A page of the jobs of these tests. */
  private static JsonNode page(RunningService service, String generation, String... parameters) {
    List<String> all = new ArrayList<>(List.of(parameters));
    all.addAll(List.of("generation", generation, "station", "S-PLACE"));
    Reply reply = service.get(query("/api/jobs", all.toArray(String[]::new)));
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.json();
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.get("hits").forEach(hit -> ids.add(hit.get("id").asText()));
    return ids;
  }

  private static List<String> rings(JsonNode page) {
    return counts(page, "distance");
  }

  private static List<String> counts(JsonNode page, String facet) {
    List<String> counts = new ArrayList<>();
    page.at("/facets/" + facet)
        .forEach(
            value -> counts.add(value.get("value").asText() + ":" + value.get("count").asLong()));
    return counts;
  }
}
