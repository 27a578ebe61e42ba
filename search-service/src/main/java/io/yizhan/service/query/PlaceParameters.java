package io.yizhan.service.query;

import io.yizhan.geo.CoordinateSystem;
import io.yizhan.geo.GeoArea;
import io.yizhan.geo.GeoBox;
import io.yizhan.geo.GeoPoint;
import io.yizhan.geo.GeoPolygon;
import io.yizhan.search.DistanceRings;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.WorkerSearchRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The parameters that say where: {@code near}, {@code radiusKm}, {@code distance}, {@code box},
 * {@code polygon}, and {@code crs}, in which the coordinates of all of them are. Each notes its own
 * faults. One request; one thread.
 */
public final class PlaceParameters {

  private static final double MAX_RADIUS_KM = JobSearchRequest.MAX_RADIUS_METERS / 1000;
  private static final int BOX_SIDES = 4;
  private static final int LEAST_CORNERS = 3;

  /** What encloses less is a line, but for the rounding of its corners. */
  private static final double LEAST_SQUARE_METERS = 1;

  private final QueryParameters given;
  private final Closeness closeness;

  /** Reads a query string. */
  public PlaceParameters(QueryParameters given, Closeness closeness) {
    this.given = given;
    this.closeness = closeness;
  }

  /** How closely something can be searched for. */
  public enum Closeness {
    /** Jobs: where a job is may be known to the metre. */
    ANY(0.01, "应为 0.01 到 20000 之间的公里数"),
    /** People: nobody is to be found in their house. */
    PEOPLE(WorkerSearchRequest.LEAST_METERS / 1000, "应为 0.5 到 20000 之间的公里数；为保护住址，找人的范围不小于 500 米");

    private final double leastKm;
    private final String rule;

    Closeness(double leastKm, String rule) {
      this.leastKm = leastKm;
      this.rule = rule;
    }
  }

  /**
   * What the parameters say, in WGS-84 and metres; what was wrong is empty and noted.
   *
   * @param near from where
   * @param radiusMeters how far
   * @param inside where else
   */
  public record Where(
      Optional<GeoPoint> near, Optional<Double> radiusMeters, Set<GeoArea> inside) {}

  /**
   * Reads all of them.
   *
   * @param byDistance whether hits are ordered by distance, which needs {@code near}
   */
  public Where read(boolean byDistance) {
    CoordinateSystem system =
        given
            .parsed(
                "crs",
                "应为 WGS84、GCJ02 或 BD09",
                value -> CoordinateSystem.valueOf(value.toUpperCase(Locale.ROOT)))
            .orElse(CoordinateSystem.WGS84);
    Optional<GeoPoint> near =
        given.parsed("near", "应为「纬度,经度」，如 30.39,114.89", value -> point(value, system));
    Optional<Double> radius = radiusMeters();
    if (!given.has("near")) {
      for (String name : List.of("radiusKm", "distance")) {
        if (given.has(name)) {
          given.reject(name, "需要同时给出 near");
        }
      }
      if (byDistance) {
        given.reject("sort", "按距离排序需要同时给出 near");
      }
    }
    Set<GeoArea> inside = new LinkedHashSet<>();
    area("box", system, this::box).ifPresent(inside::add);
    area("polygon", system, this::polygon).ifPresent(inside::add);
    return new Where(near, radius, inside);
  }

  /**
   * {@code radiusKm}, or the widest of the rings that {@code distance} names: for whoever knows
   * from where it is measured.
   */
  public Optional<Double> radiusMeters() {
    Optional<Double> radius =
        given
            .number("radiusKm", closeness.leastKm, MAX_RADIUS_KM, closeness.rule)
            .map(km -> km * 1000);
    Optional<Double> widest = Optional.empty();
    for (String value : given.texts("distance")) {
      Optional<Double> reach = DistanceRings.meters(value);
      if (reach.isEmpty()) {
        String rings = String.join(" ", DistanceRings.values());
        given.reject("distance", "应为 " + rings + " 之一（公里），收到：" + QueryParameters.shown(value));
      } else if (widest.isEmpty() || widest.get() < reach.get()) {
        widest = reach;
      }
    }
    if (given.has("radiusKm") && given.has("distance")) {
      given.reject("distance", "与 radiusKm 只能给一个");
    }
    return radius.isPresent() ? radius : widest;
  }

  private Optional<GeoArea> area(
      String name,
      CoordinateSystem system,
      BiFunction<String, CoordinateSystem, Optional<GeoArea>> reader) {
    Optional<GeoArea> area = given.text(name).flatMap(value -> reader.apply(value, system));
    if (closeness == Closeness.PEOPLE && area.filter(WorkerSearchRequest::isWide).isEmpty()) {
      area.ifPresent(_ -> given.reject(name, "为保护住址，找人的范围长宽都不小于 500 米"));
      return Optional.empty();
    }
    return area;
  }

  /** {@code south,west,north,east}. */
  private Optional<GeoArea> box(String value, CoordinateSystem system) {
    String[] sides = value.split(",", -1);
    if (sides.length != BOX_SIDES) {
      given.reject("box", "应为「南,西,北,东」四个数，如 30.38,114.86,30.41,114.91，收到 " + sides.length + " 个");
      return Optional.empty();
    }
    GeoPoint low;
    GeoPoint high;
    try {
      low = point(sides[0] + "," + sides[1], system);
      high = point(sides[2] + "," + sides[3], system);
    } catch (IllegalArgumentException refused) {
      given.reject("box", "纬度应在 -90 到 90、经度应在 -180 到 180 之间，收到：" + QueryParameters.shown(value));
      return Optional.empty();
    }
    if (low.lat() >= high.lat() || low.lon() >= high.lon()) {
      given.reject("box", "顺序应为「南,西,北,东」，南小于北，西小于东（不跨 180 度经线），收到：" + QueryParameters.shown(value));
      return Optional.empty();
    }
    return Optional.of(new GeoBox(low.lat(), low.lon(), high.lat(), high.lon()));
  }

  /** {@code lat,lon;lat,lon;…}, closed by itself. */
  private Optional<GeoArea> polygon(String value, CoordinateSystem system) {
    List<GeoPoint> points = new ArrayList<>();
    for (String written : value.split(";", -1)) {
      try {
        points.add(point(written, system));
      } catch (IllegalArgumentException refused) {
        return refused(
            "第 "
                + (points.size() + 1)
                + " 个点应为「纬度,经度」，如 30.39,114.89，收到："
                + QueryParameters.shown(written));
      }
    }
    return outline(GeoPolygon.corners(points));
  }

  private Optional<GeoArea> outline(List<GeoPoint> corners) {
    if (corners.size() > JobSearchRequest.MAX_CORNERS) {
      return refused("最多 " + JobSearchRequest.MAX_CORNERS + " 个点，收到 " + corners.size() + " 个");
    }
    if (corners.size() < LEAST_CORNERS) {
      return refused("至少要有 " + LEAST_CORNERS + " 个不同的点，收到 " + corners.size() + " 个");
    }
    Optional<GeoPolygon.Meeting> meeting = GeoPolygon.meeting(corners);
    if (meeting.isPresent()) {
      return refused(
          "边不能相交或相接：第 "
              + (meeting.get().edge() + 1)
              + " 条边与第 "
              + (meeting.get().other() + 1)
              + " 条边相交");
    }
    GeoPolygon outline = new GeoPolygon(corners);
    return outline.squareMeters() < LEAST_SQUARE_METERS
        ? refused("各点在一条直线上，围不出范围")
        : Optional.of(outline);
  }

  private Optional<GeoArea> refused(String message) {
    given.reject("polygon", message);
    return Optional.empty();
  }

  private static GeoPoint point(String text, CoordinateSystem system) {
    GeoPoint place = GeoPoint.parse(text);
    return system.toWgs84(place.lat(), place.lon());
  }
}
