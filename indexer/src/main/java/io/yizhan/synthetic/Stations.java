package io.yizhan.synthetic;

import io.yizhan.geo.GeoPoint;
import io.yizhan.model.Location;
import io.yizhan.model.Station;
import io.yizhan.model.Submission;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The first n stations of stations.tsv, and which of them looks after a place: the nearest within
 * {@value #REACH_METERS} m. Immutable.
 */
final class Stations {

  private static final int STREAM = 1;
  private static final double REACH_METERS = 12_000;

  private final List<Station> stations;
  private final Map<String, String> nearest;

  private Stations(List<Station> stations, Map<String, String> nearest) {
    this.stations = List.copyOf(stations);
    this.nearest = Map.copyOf(nearest);
  }

  /**
   * Reads stations.tsv.
   *
   * @throws IllegalArgumentException when it has fewer than {@code count} rows
   */
  static Stations load(int count, long seed, Places places) {
    List<ResourceTable.Row> rows = ResourceTable.read("stations.tsv", 4);
    if (count > rows.size()) {
      throw new IllegalArgumentException("stations must be 0.." + rows.size() + "; got: " + count);
    }
    List<Station> stations =
        IntStream.range(0, count).mapToObj(i -> read(i, rows.get(i), seed, places)).toList();
    Map<String, String> nearest = new HashMap<>();
    for (Place place : places.all()) {
      stations.stream()
          .min(Comparator.comparingDouble(station -> distance(station, place)))
          .filter(station -> distance(station, place) <= REACH_METERS)
          .ifPresent(station -> nearest.put(place.name(), station.id()));
    }
    return new Stations(stations, nearest);
  }

  /** Every station. */
  List<Station> all() {
    return stations;
  }

  /** The id of the station that looks after a place. */
  Optional<String> nearest(Place place) {
    return Optional.ofNullable(nearest.get(place.name()));
  }

  private static double distance(Station station, Place place) {
    return station.location().point().orElseThrow().distanceMeters(place.center());
  }

  private static Station read(int index, ResourceTable.Row row, long seed, Places places) {
    Place place = places.named(row.text(1));
    GeoPoint point = places.near(place, Dice.of(seed, STREAM, index));
    return new Station(
        "S" + (index + 1),
        Submission.LOCAL_SOURCE,
        row.text(0),
        new Location(
            Optional.of(point), Optional.of(place.region()), Optional.of(place.name() + "旁")),
        Optional.of(row.text(2)),
        Optional.empty(),
        row.list(3, ';'));
  }
}
