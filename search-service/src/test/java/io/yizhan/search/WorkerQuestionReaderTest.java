package io.yizhan.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoPoint;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.schema.FreeWindow;
import io.yizhan.understanding.Use;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerQuestionReaderTest {

  /** Nine in the morning of Tuesday 2026-11-24 in 鄂州. */
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

  private static final GeoPoint STATION = new GeoPoint(30.39, 114.89);

  private final WorkerQuestionReader reader = new WorkerQuestionReader(Lexicon.shipped());

  @ParameterizedTest
  @CsvSource({
    "明天有空的装卸工, 2026-11-25T08:00, 2026-11-25T17:00",
    "明天下午装卸工, 2026-11-25T13:00, 2026-11-25T17:00",
    "11月28号7点到17点 搬运, 2026-11-28T07:00, 2026-11-28T17:00",
    "今晚7点到11点 服务员, 2026-11-24T19:00, 2026-11-24T23:00",
    "后天通宵保安, 2026-11-26T22:00, 2026-11-27T06:00",
  })
  void read_oneStretchOfTime_isAskedFor(String text, LocalDateTime from, LocalDateTime until) {
    assertThat(read(text).request().free())
        .contains(new FreeWindow(from, until, /* countsUnknown= */ false));
  }

  @ParameterizedTest
  @CsvSource({"装卸工", "周末 服务员", "12月1号到10号 普工", "不要明天的装卸工"})
  void read_noOrSeveralStretchesOfTime_areNotAskedFor(String text) {
    assertThat(read(text).request().free()).isEmpty();
  }

  @Test
  void read_wholeCall_becomesConditionsAndText() {
    WorkerQuestionReader.Asked asked = read("3公里内有叉车证的装卸工，一天220");

    assertThat(asked.request().chosen()).containsEntry(WorkerFacet.CERTIFICATE, Set.of("叉车证"));
    assertThat(asked.request().radiusMeters()).contains(3_000.0);
    assertThat(asked.request().offer()).contains(new PayFloor(220, WagePeriod.DAY));
    assertThat(asked.understood().orElseThrow().text().strip()).contains("装卸工");
    assertThat(asked.understood().orElseThrow().uses())
        .filteredOn(used -> used.use() == Use.FILTER)
        .hasSize(3);
  }

  @Test
  void read_placeThatIsNamed_isMeasuredFrom() {
    WorkerSearchRequest asked = read("葛店附近的保洁").request();

    assertThat(asked.near().orElseThrow().distanceMeters(STATION)).isGreaterThan(20_000);
    assertThat(asked.radiusMeters()).contains(5_000.0);
  }

  @Test
  void read_closerThanANeighbourhood_isAsCloseAsItGets() {
    assertThat(read("200米以内的保洁").request().radiusMeters()).contains(500.0);
  }

  @Test
  void read_parameters_winOverTheText() {
    WorkerSearchRequest given =
        new WorkerSearchRequest(
            "明天有空、有焊工证、3公里内，一天220",
            Optional.of(STATION),
            Optional.of(1_000.0),
            Set.of(),
            Map.of(WorkerFacet.CERTIFICATE, Set.of("叉车证")),
            List.of(),
            Optional.of(new PayFloor(30, WagePeriod.HOUR)),
            Practice.ANY,
            /* withInactive= */ false,
            WorkerSort.RELEVANCE,
            Set.of(),
            20,
            Optional.empty(),
            NOW);

    WorkerSearchRequest asked = reader.read(given, NOW).request();

    assertThat(asked.chosen()).isEqualTo(given.chosen());
    assertThat(asked.radiusMeters()).contains(1_000.0);
    assertThat(asked.offer()).isEqualTo(given.offer());
    assertThat(asked.free())
        .containsExactly(
            new FreeWindow(
                LocalDateTime.parse("2026-11-25T08:00"),
                LocalDateTime.parse("2026-11-25T17:00"),
                /* countsUnknown= */ false));
  }

  private WorkerQuestionReader.Asked read(String text) {
    return reader.read(request(text, Optional.of(STATION)), NOW);
  }

  private static WorkerSearchRequest request(String text, Optional<GeoPoint> near) {
    WorkerSearchRequest everyone = WorkerSearchRequest.everyone(NOW);
    return new WorkerSearchRequest(
        text,
        near,
        everyone.radiusMeters(),
        everyone.inside(),
        everyone.chosen(),
        everyone.free(),
        everyone.offer(),
        everyone.practice(),
        everyone.withInactive(),
        everyone.sort(),
        everyone.counted(),
        everyone.size(),
        everyone.cursor(),
        NOW);
  }
}
