package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.model.Station;
import org.junit.jupiter.api.Test;

class StationsTest {

  private final Places places = Places.load();

  @Test
  void load_defaultNumber_standsInEcheng() {
    assertThat(Stations.load(DistrictSize.DEFAULT_STATIONS, 42, places).all())
        .hasSize(18)
        .allSatisfy(
            station -> {
              assertThat(station.location().region().orElseThrow()).startsWith("420704");
              assertThat(station.amenities()).isNotEmpty();
              assertThat(station.hours().orElseThrow()).matches("[0-9:]{5}-[0-9:]{5}");
              assertThat(station.phone()).isEmpty();
            })
        .extracting(Station::name)
        .doesNotHaveDuplicates();
  }

  @Test
  void load_ids_countFromOne() {
    assertThat(Stations.load(3, 42, places).all())
        .extracting(Station::id)
        .containsExactly("S1", "S2", "S3");
  }

  @Test
  void nearest_placeInTown_isItsStation() {
    Stations stations = Stations.load(18, 42, places);

    assertThat(stations.nearest(places.named("凤凰广场"))).contains("S1");
    assertThat(stations.nearest(places.named("花湖机场货运区"))).contains("S16");
  }

  @Test
  void nearest_placeOutOfReach_hasNone() {
    assertThat(Stations.load(18, 42, places).nearest(places.named("涂家垴镇"))).isEmpty();
  }

  @Test
  void load_moreThanThereAre_isRefused() {
    assertThatThrownBy(() -> Stations.load(99, 42, places))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("stations must be 0..24; got: 99");
  }
}
