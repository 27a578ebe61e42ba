package io.yizhan.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.geo.GeoBox;
import io.yizhan.geo.GeoPoint;
import io.yizhan.search.Circle;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class PlaceCellsTest {

  private static final double METERS_PER_DEGREE = 111_195;

  @Property
  void covering_everyPlaceInACircle_looksUnderOneOfItsCells(
      @ForAll @DoubleRange(min = -89, max = 89) double lat,
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = 10, max = 200_000) double meters,
      @ForAll @DoubleRange(min = 0, max = 6.28) double direction,
      @ForAll @DoubleRange(min = 0, max = 1) double share) {
    GeoPoint centre = new GeoPoint(lat, lon);
    double reach = meters * share / METERS_PER_DEGREE;
    double north = Math.max(-90, Math.min(90, lat + reach * Math.cos(direction)));
    double east = lon + reach * Math.sin(direction) / Math.cos(Math.toRadians(lat));
    GeoPoint place = new GeoPoint(north, east > 180 ? east - 360 : east < -180 ? east + 360 : east);
    if (centre.distanceMeters(place) <= meters) {
      assertMeet(PlaceCells.covering(new Circle(centre, meters)), place);
    }
  }

  @Property
  void covering_everyPlaceInABox_looksUnderOneOfItsCells(
      @ForAll @DoubleRange(min = -89, max = 88) double south,
      @ForAll @DoubleRange(min = -180, max = 178) double west,
      @ForAll @DoubleRange(min = 0.01, max = 1) double height,
      @ForAll @DoubleRange(min = 0.01, max = 1) double width,
      @ForAll @DoubleRange(min = 0, max = 1) double up,
      @ForAll @DoubleRange(min = 0, max = 1) double right) {
    GeoBox box = new GeoBox(south, west, south + height, west + width);
    assertMeet(PlaceCells.covering(box), new GeoPoint(south + up * height, west + right * width));
  }

  private static void assertMeet(long[] cells, GeoPoint place) {
    assertThat(cells).hasSizeLessThanOrEqualTo(9).doesNotHaveDuplicates();
    assertThat(Arrays.stream(PlaceCells.of(place)).anyMatch(own -> contains(cells, own))).isTrue();
  }

  private static boolean contains(long[] cells, long own) {
    return Arrays.stream(cells).anyMatch(cell -> cell == own);
  }
}
