package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.geo.GeoPoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.geo.Component2D;
import org.apache.lucene.geo.LatLonGeometry;
import org.apache.lucene.geo.Polygon;
import org.junit.jupiter.api.Test;

class PlacesTest {

  private static final Set<String> EZHOU = Set.of("420702", "420703", "420704");

  private final Places places = Places.load();

  @Test
  void near_everyPlaceInEzhou_liesInItsCountyByLucenesReckoning() {
    Map<String, Component2D> counties = counties();
    for (Place place : places.all()) {
      Dice dice = Dice.of(3, 1, place.weight());
      for (int i = 0; EZHOU.contains(place.county()) && i < 200; i++) {
        GeoPoint point = places.near(place, dice);
        assertThat(counties)
            .allSatisfy(
                (county, shape) ->
                    assertThat(shape.contains(point.lon(), point.lat()))
                        .as("%s %s in %s", place.name(), point, county)
                        .isEqualTo(county.equals(place.county())));
      }
    }
  }

  @Test
  void near_anyPlace_scattersOverWalkingDistance() {
    Place place = places.named("凤凰广场");
    Dice dice = Dice.of(3, 1, 1);

    assertThat(IntStream.range(0, 500).mapToObj(_ -> places.near(place, dice)).distinct())
        .hasSizeGreaterThan(400)
        .allSatisfy(point -> assertThat(point.distanceMeters(place.center())).isLessThan(1_300));
  }

  @Test
  void all_everyRegion_isATownshipCode() {
    assertThat(places.all())
        .hasSizeGreaterThan(40)
        .allSatisfy(place -> assertThat(place.region()).matches("42[0-9]{7}"));
    assertThat(places.all()).extracting(Place::name).doesNotHaveDuplicates();
  }

  @Test
  void all_weights_leanToEchengAndKeepNeighboursFew() {
    int sum = places.all().stream().mapToInt(Place::weight).sum();

    assertThat(weightOf("420704") * 100 / sum).isBetween(55, 80);
    assertThat(weightOf("420703") * 100 / sum).isBetween(12, 30);
    assertThat(weightOf("420702") * 100 / sum).isBetween(3, 12);
    int outside =
        places.all().stream()
            .filter(place -> !EZHOU.contains(place.county()))
            .mapToInt(Place::weight)
            .sum();
    assertThat(outside * 100 / sum).isBetween(2, 8);
  }

  @Test
  void named_unknown_isRefused() {
    assertThatThrownBy(() -> places.named("月球"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("places.tsv must name the place; got: 月球");
  }

  @Test
  void mayContain_countyWithoutOutline_isAnywhere() {
    assertThat(Outlines.load().mayContain("421102", new GeoPoint(0, 0))).isTrue();
  }

  @Test
  void mayContain_outsideTheRing_isFalse() {
    assertThat(Outlines.load().mayContain("420704", new GeoPoint(30.52, 114.66))).isFalse();
  }

  @Test
  void counties_everyRing_hasAtMostEightyPoints() {
    assertThat(ResourceTable.read("counties.tsv", 3))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row.list(2, ' ')).hasSizeBetween(40, 80));
  }

  private int weightOf(String county) {
    return places.all().stream()
        .filter(place -> place.county().equals(county))
        .mapToInt(Place::weight)
        .sum();
  }

  /** The outlines read without the code under test. */
  private static Map<String, Component2D> counties() {
    Map<String, Component2D> counties = new HashMap<>();
    for (ResourceTable.Row row : ResourceTable.read("counties.tsv", 3)) {
      List<String> points = row.list(2, ' ');
      double[] lats = new double[points.size() + 1];
      double[] lons = new double[points.size() + 1];
      for (int i = 0; i <= points.size(); i++) {
        String[] point = points.get(i % points.size()).split(",", 2);
        lats[i] = Double.parseDouble(point[0]);
        lons[i] = Double.parseDouble(point[1]);
      }
      counties.put(row.text(0), LatLonGeometry.create(new Polygon(lats, lons)));
    }
    return counties;
  }
}
