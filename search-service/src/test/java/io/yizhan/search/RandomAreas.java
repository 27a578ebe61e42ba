package io.yizhan.search;

import io.yizhan.geo.GeoArea;
import io.yizhan.geo.GeoPoint;
import io.yizhan.geo.GeoPolygon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Parts of the map around the city, none below 500 m. */
final class RandomAreas {

  private RandomAreas() {}

  /** An outline, a box, or both. */
  static Set<GeoArea> some(RandomGenerator random) {
    return switch (random.nextInt(3)) {
      case 0 -> Set.of(outline(random));
      case 1 -> Set.of(outline(random).bounds());
      default -> Set.of(outline(random), outline(random).bounds());
    };
  }

  private static GeoPolygon outline(RandomGenerator random) {
    while (true) {
      List<GeoPoint> corners = new ArrayList<>();
      for (int i = random.nextInt(3, 8); i > 0; i--) {
        corners.add(
            new GeoPoint(30.30 + random.nextDouble() * 0.15, 114.78 + random.nextDouble() * 0.15));
      }
      if (GeoPolygon.meeting(corners).isEmpty()) {
        GeoPolygon outline = new GeoPolygon(corners);
        if (WorkerSearchRequest.isWide(outline)) {
          return outline;
        }
      }
    }
  }
}
