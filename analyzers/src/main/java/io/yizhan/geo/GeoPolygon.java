package io.yizhan.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an outline encloses.
 *
 * <p>The last corner is joined to the first. Whether a place is inside is decided by the sign of
 * the triangles that it makes with the edges, so that corners and edges along a latitude or
 * longitude belong to the polygon exactly, and slanting edges as far as doubles tell, some
 * nanometres. O(corners) for each place within its {@link #bounds}.
 *
 * @param corners at least 3, in either direction, as {@link #corners(List)} gives them
 */
public record GeoPolygon(List<GeoPoint> corners) implements GeoArea {

  private static final int LEAST_CORNERS = 3;

  /** Refuses an outline of too few corners, one without size and one that meets itself. */
  public GeoPolygon {
    corners = corners(corners);
    if (corners.size() < LEAST_CORNERS) {
      throw new IllegalArgumentException(
          "an outline must have >= " + LEAST_CORNERS + " corners; got: " + corners.size());
    }
    Optional<Meeting> meeting = meeting(corners);
    if (meeting.isPresent()) {
      throw new IllegalArgumentException("edges must not meet; got: " + meeting.get());
    }
  }

  /**
   * Two edges of one outline that share a place that is not the corner between them. Edge 0 runs
   * from corner 0 to corner 1.
   *
   * @param edge the first
   * @param other the second, above it
   */
  public record Meeting(int edge, int other) {}

  /** An outline without places said twice in a row; a last one that repeats the first goes, too. */
  public static List<GeoPoint> corners(List<GeoPoint> given) {
    List<GeoPoint> corners = new ArrayList<>();
    for (GeoPoint place : given) {
      if (corners.isEmpty() || !corners.getLast().equals(place)) {
        corners.add(place);
      }
    }
    while (corners.size() > 1 && corners.getLast().equals(corners.getFirst())) {
      corners.removeLast();
    }
    return List.copyOf(corners);
  }

  /**
   * Where an outline crosses, touches or runs back along itself; empty when it nowhere does.
   * O(corners²).
   *
   * @param corners as {@link #corners(List)} gives them
   */
  public static Optional<Meeting> meeting(List<GeoPoint> corners) {
    int edges = corners.size();
    for (int edge = 0; edge < edges; edge++) {
      for (int other = edge + 1; other < edges; other++) {
        if (meet(corners, edge, other)) {
          return Optional.of(new Meeting(edge, other));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean contains(GeoPoint place) {
    boolean inside = false;
    for (int edge = 0; edge < corners.size(); edge++) {
      GeoPoint from = corners.get(edge);
      GeoPoint to = corner(corners, edge + 1);
      if (isOn(from, to, place)) {
        return true;
      }
      boolean climbs = to.lat() > place.lat();
      if (from.lat() > place.lat() != climbs && turn(from, to, place) > 0 == climbs) {
        inside = !inside;
      }
    }
    return inside;
  }

  @Override
  public GeoBox bounds() {
    return new GeoBox(
        corners.stream().mapToDouble(GeoPoint::lat).min().orElseThrow(),
        corners.stream().mapToDouble(GeoPoint::lon).min().orElseThrow(),
        corners.stream().mapToDouble(GeoPoint::lat).max().orElseThrow(),
        corners.stream().mapToDouble(GeoPoint::lon).max().orElseThrow());
  }

  @Override
  public double squareMeters() {
    GeoPoint first = corners.getFirst();
    double twice = 0;
    for (int edge = 0; edge < corners.size(); edge++) {
      twice += turn(first, corners.get(edge), corner(corners, edge + 1));
    }
    GeoBox bounds = bounds();
    double narrowing = Math.cos(Math.toRadians((bounds.south() + bounds.north()) / 2));
    return Math.abs(twice) / 2 * narrowing * GeoBox.METERS_PER_DEGREE * GeoBox.METERS_PER_DEGREE;
  }

  private static GeoPoint corner(List<GeoPoint> corners, int number) {
    return corners.get(number % corners.size());
  }

  private static boolean meet(List<GeoPoint> corners, int edge, int other) {
    GeoPoint a = corners.get(edge);
    GeoPoint b = corner(corners, edge + 1);
    GeoPoint c = corners.get(other);
    GeoPoint d = corner(corners, other + 1);
    // Neighbours share a corner; they meet when one runs back along the other.
    if (other == edge + 1) {
      return isOn(c, d, a) || isOn(a, b, d);
    }
    if (edge == 0 && other == corners.size() - 1) {
      return isOn(c, d, b) || isOn(a, b, c);
    }
    return isOn(a, b, c)
        || isOn(a, b, d)
        || isOn(c, d, a)
        || isOn(c, d, b)
        || (turn(a, b, c) > 0 != turn(a, b, d) > 0 && turn(c, d, a) > 0 != turn(c, d, b) > 0);
  }

  private static boolean isOn(GeoPoint from, GeoPoint to, GeoPoint place) {
    return place.lat() >= Math.min(from.lat(), to.lat())
        && place.lat() <= Math.max(from.lat(), to.lat())
        && place.lon() >= Math.min(from.lon(), to.lon())
        && place.lon() <= Math.max(from.lon(), to.lon())
        && turn(from, to, place) == 0;
  }

  /** Above 0 when a place lies to the left of an edge, 0 on its line; twice the triangle. */
  private static double turn(GeoPoint from, GeoPoint to, GeoPoint place) {
    return (to.lon() - from.lon()) * (place.lat() - from.lat())
        - (place.lon() - from.lon()) * (to.lat() - from.lat());
  }
}
