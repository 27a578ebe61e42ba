package io.yizhan.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.geo.GeoPoint;
import java.util.SplittableRandom;
import org.apache.lucene.util.SloppyMath;
import org.junit.jupiter.api.Test;

class SpotTest {

  @Test
  void isWithin_anywhere_isTheFormulaOfTheEngine() {
    SplittableRandom random = new SplittableRandom(7);
    int inside = 0;
    for (int i = 0; i < 2_000_000; i++) {
      double lat = random.nextDouble(-89, 89);
      double lon = random.nextDouble(-179.9, 179.9);
      double far = Math.pow(10, random.nextDouble(1, 6));
      double degrees = far / 111_195 * 1.5;
      double otherLat = Math.clamp(lat + random.nextDouble(-degrees, degrees), -90, 90);
      double otherLon = Math.clamp(lon + random.nextDouble(-degrees, degrees), -180, 180);
      boolean expected = SloppyMath.haversinMeters(otherLat, otherLon, lat, lon) <= far;
      assertThat(Spot.of(new GeoPoint(lat, lon)).isWithin(otherLat, otherLon, far))
          .as("%s,%s to %s,%s within %s", lat, lon, otherLat, otherLon, far)
          .isEqualTo(expected);
      inside += expected ? 1 : 0;
    }
    assertThat(inside).isBetween(200_000, 1_800_000);
  }
}
