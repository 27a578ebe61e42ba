package io.yizhan.synthetic;

import io.yizhan.geo.GeoPoint;
import java.util.List;
import java.util.Set;

/** The places of the district and points around them. Immutable. */
final class Places {

  private static final double METERS_PER_DEGREE = 111_195;
  private static final double LON_SHRINK = 0.863; // cos 30.35°, the middle of 鄂州
  private static final int TRIES = 8;

  private final List<Place> places;
  private final Outlines outlines;

  private Places(List<Place> places, Outlines outlines) {
    this.places = List.copyOf(places);
    this.outlines = outlines;
  }

  /** Reads places.tsv and the outlines its points must lie in. */
  static Places load() {
    List<Place> places =
        ResourceTable.read("places.tsv", 7).stream().map(Places::readPlace).toList();
    return new Places(places, Outlines.load());
  }

  /** Every place. */
  List<Place> all() {
    return places;
  }

  /** The place of that name. */
  Place named(String name) {
    return all().stream()
        .filter(place -> place.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("places.tsv must name the place; got: " + name));
  }

  /** The places of some kinds, to choose from by weight. */
  Weighted<Place> ofKinds(Set<Place.Kind> kinds) {
    return Weighted.of(
        all().stream().filter(place -> kinds.contains(place.kind())).toList(), Place::weight);
  }

  /** A point near the place's centre and inside its county, rounded to a metre or so (5 digits). */
  GeoPoint near(Place place, Dice dice) {
    for (int i = 0; i < TRIES; i++) {
      double north = dice.bell() * place.kind().scatterMeters() / METERS_PER_DEGREE;
      double east = dice.bell() * place.kind().scatterMeters() / METERS_PER_DEGREE / LON_SHRINK;
      GeoPoint point =
          new GeoPoint(round(place.center().lat() + north), round(place.center().lon() + east));
      if (outlines.mayContain(place.county(), point)) {
        return point;
      }
    }
    return place.center();
  }

  private static double round(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }

  private static Place readPlace(ResourceTable.Row row) {
    try {
      return new Place(
          row.text(0),
          row.text(1),
          row.text(2),
          new GeoPoint(row.decimal(3), row.decimal(4)),
          row.number(5),
          Place.Kind.labelled(row.text(6)));
    } catch (IllegalArgumentException e) {
      throw row.fault(String.valueOf(e.getMessage()), e);
    }
  }
}
