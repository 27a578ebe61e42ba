package io.yizhan.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.geo.Component2D;
import org.apache.lucene.geo.LatLonGeometry;
import org.apache.lucene.geo.Polygon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPolygonTest {

  /** A U, open to the north: 0…3 both ways, with a notch between 1 and 2 above 1. */
  private static final GeoPolygon U = polygon("0,0;0,3;3,3;3,2;1,2;1,1;3,1;3,0");

  @ParameterizedTest
  @CsvSource({
    "0.5, 1.5, true",
    "2.0, 1.5, false",
    "2.0, 0.5, true",
    "2.0, 2.5, true",
    // Corners and edges.
    "0.0, 0.0, true",
    "3.0, 3.0, true",
    "1.0, 1.5, true",
    "2.0, 1.0, true",
    "2.0, 2.0, true",
    "3.0, 0.5, true",
    "3.0, 1.5, false",
    // At the height of a corner, before and behind.
    "1.0, -1.0, false",
    "1.0, 4.0, false",
    "3.0, 4.0, false",
  })
  void contains_concaveOutline_takesItsBorderIn(double lat, double lon, boolean inside) {
    assertThat(U.contains(new GeoPoint(lat, lon))).isEqualTo(inside);
    List<GeoPoint> turned = new ArrayList<>(U.corners()).reversed();
    assertThat(new GeoPolygon(turned).contains(new GeoPoint(lat, lon))).isEqualTo(inside);
  }

  /** On eighths all arithmetic is exact, so borders are compared, too. */
  @Property
  void contains_randomOutline_agreesWithLucene(@ForAll long seed) {
    Random dice = new Random(seed);
    List<GeoPoint> corners = new ArrayList<>();
    for (int i = dice.nextInt(3, 9); i > 0; i--) {
      corners.add(onEighths(dice));
    }
    corners = GeoPolygon.corners(corners);
    if (corners.size() < 3 || GeoPolygon.meeting(corners).isPresent()) {
      return;
    }
    GeoPolygon outline = new GeoPolygon(corners);
    Component2D lucene = lucene(corners);
    for (int i = 0; i < 200; i++) {
      GeoPoint place = onEighths(dice);
      assertThat(outline.contains(place))
          .as("%s in %s", place, outline)
          .isEqualTo(lucene.contains(place.lon(), place.lat()));
      assertThat(outline.bounds().contains(place) || !outline.contains(place)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'0,0;1,1;1,0;0,1', 0, 2",
    "'0,0;0,2;2,2;2,1;0,1;1,0', 0, 3",
    // Touches a corner, and an edge, of its own.
    "'0,0;0,2;2,2;0,1;2,0', 0, 2",
    "'0,0;0,2;1,1;2,2;2,0;1,1', 1, 4",
    // Runs back along itself; has no size.
    "'0,0;0,2;0,1;2,1', 0, 1",
    "'0,0;1,1;2,2', 0, 2",
  })
  void create_outlineThatMeetsItself_isRefused(String corners, int edge, int other) {
    assertThat(GeoPolygon.meeting(corners(corners))).hasValue(new GeoPolygon.Meeting(edge, other));
    assertThatThrownBy(() -> polygon(corners))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("edges must not meet; got: Meeting[edge=" + edge + ", other=" + other + "]");
  }

  @Test
  void create_closedAndRepeated_isTheSameOutline() {
    assertThat(polygon("0,0;0,0;0,3;3,3;3,3;0,0")).isEqualTo(polygon("0,0;0,3;3,3"));
  }

  @Test
  void create_twoCorners_isRefused() {
    assertThatThrownBy(() -> polygon("0,0;0,3;0,0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an outline must have >= 3 corners; got: 2");
  }

  @Test
  void squareMeters_aSquareKilometer_isThatToAPercent() {
    GeoBox box = new GeoBox(30.40, 114.88, 30.40 + 1 / 111.195, 114.88 + 1 / 95.9);
    assertThat(box.squareMeters()).isCloseTo(1e6, within(1e4));
    GeoPolygon half = polygon("30.4,114.88;30.4,114.89;30.41,114.88");
    assertThat(half.squareMeters()).isCloseTo(half.bounds().squareMeters() / 2, within(1.0));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, 1, 'south must be < north; got: 1.0, 0.0'",
    "0, 1, 1, 0, 'west must be < east; got: 1.0, 0.0'",
    "0, 170, 1, -170, 'west must be < east; got: 170.0, -170.0'",
    "0, 0, 91, 1, 'lat must be -90..90; got: 91.0'",
    "0, 0, 1, NaN, 'lon must be -180..180; got: NaN'",
  })
  void box_turnedAroundOrOnNoEarth_isRefused(
      double south, double west, double north, double east, String message) {
    assertThatThrownBy(() -> new GeoBox(south, west, north, east))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private static GeoPolygon polygon(String corners) {
    return new GeoPolygon(corners(corners));
  }

  private static List<GeoPoint> corners(String corners) {
    return Arrays.stream(corners.split(";", -1)).map(GeoPoint::parse).toList();
  }

  private static GeoPoint onEighths(Random dice) {
    return new GeoPoint(dice.nextInt(17) / 8.0, dice.nextInt(17) / 8.0);
  }

  private static Component2D lucene(List<GeoPoint> corners) {
    double[] lats = new double[corners.size() + 1];
    double[] lons = new double[corners.size() + 1];
    for (int i = 0; i < lats.length; i++) {
      lats[i] = corners.get(i % corners.size()).lat();
      lons[i] = corners.get(i % corners.size()).lon();
    }
    return LatLonGeometry.create(new Polygon(lats, lons));
  }
}
