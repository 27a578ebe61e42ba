package io.yizhan.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoordinateSystemTest {

  /** Computed in Python from the published formulas, forwards, to 7 digits (1 cm). */
  @ParameterizedTest
  @CsvSource({
    "30.41, 114.88, 30.4073167, 114.8850508, 30.4130755, 114.8916273",
    "22.60, 113.95, 22.5970037, 113.9548894, 22.6027642, 113.9614560",
    "45.80, 126.55, 45.8019486, 126.5559898, 45.8076882, 126.5625646",
    "31.15,  75.50, 31.1472737,  75.5029236, 31.1533529,  75.5093829",
    "39.02, 121.70, 39.0209789, 121.7051059, 39.0270769, 121.7115932"
  })
  void toWgs84_publishedFormula_comesBackWithinHalfAMeter(
      double lat, double lon, double gcjLat, double gcjLon, double bdLat, double bdLon) {
    GeoPoint place = new GeoPoint(lat, lon);
    assertThat(place.distanceMeters(CoordinateSystem.WGS84.toWgs84(lat, lon))).isZero();
    assertThat(place.distanceMeters(CoordinateSystem.GCJ02.toWgs84(gcjLat, gcjLon)))
        .isLessThan(0.05);
    assertThat(place.distanceMeters(CoordinateSystem.BD09.toWgs84(bdLat, bdLon))).isLessThan(0.5);
  }

  @Property
  void toWgs84_insideChina_movesByLessThanTwoKilometers(
      @ForAll @DoubleRange(min = 18, max = 53) double lat,
      @ForAll @DoubleRange(min = 74, max = 135) double lon) {
    GeoPoint given = new GeoPoint(lat, lon);
    assertThat(given.distanceMeters(CoordinateSystem.GCJ02.toWgs84(lat, lon)))
        .isBetween(10.0, 2_000.0);
    assertThat(given.distanceMeters(CoordinateSystem.BD09.toWgs84(lat, lon)))
        .isBetween(10.0, 3_000.0);
  }

  @Property
  void toWgs84_forwardsAgain_isWhatWasGivenToAMeter(
      @ForAll @DoubleRange(min = 18, max = 53) double lat,
      @ForAll @DoubleRange(min = 74, max = 135) double lon) {
    double[] gcj = PublishedOffset.gcj02(lat, lon);
    GeoPoint place = new GeoPoint(lat, lon);
    assertThat(place.distanceMeters(CoordinateSystem.GCJ02.toWgs84(gcj[0], gcj[1])))
        .isLessThan(0.01);
    double[] bd = PublishedOffset.bd09(gcj[0], gcj[1]);
    assertThat(place.distanceMeters(CoordinateSystem.BD09.toWgs84(bd[0], bd[1]))).isLessThan(1);
  }

  @Property
  void toWgs84_abroad_changesNothing(
      @ForAll @DoubleRange(min = -90, max = 90) double lat,
      @ForAll @DoubleRange(min = -180, max = 72) double lon) {
    for (CoordinateSystem system : CoordinateSystem.values()) {
      assertThat(system.toWgs84(lat, lon)).as("%s", system).isEqualTo(new GeoPoint(lat, lon));
    }
  }

  @ParameterizedTest
  @EnumSource(CoordinateSystem.class)
  void toWgs84_onNoEarth_isRefused(CoordinateSystem system) {
    assertThatThrownBy(() -> system.toWgs84(114.89, 30.39))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lat must be -90..90; got: 114.89");
  }
}
