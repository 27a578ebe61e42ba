package io.yizhan.codec;

import io.yizhan.geo.CoordinateSystem;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.Location;
import java.math.BigDecimal;
import java.util.Optional;

/** {@code location}: coordinates in any of the three systems in, WGS-84 out. */
final class LocationFormat {

  private static final int MAX_ADDRESS_CHARS = 200;

  private LocationFormat() {}

  static Location read(FieldReader record) {
    FieldReader fields = record.object("location");
    Optional<GeoPoint> point = readPoint(fields);
    return new Location(
        point,
        fields.parsed("region", "应为 6、9 或 12 位行政区划代码", LocationFormat::regionCode),
        fields.text("address", MAX_ADDRESS_CHARS));
  }

  /** {@code lat}, {@code lon} and {@code crs} of an object. */
  static Optional<GeoPoint> readPoint(FieldReader fields) {
    Optional<BigDecimal> lat =
        fields.decimal("lat", BigDecimal.valueOf(-90), BigDecimal.valueOf(90));
    Optional<BigDecimal> lon =
        fields.decimal("lon", BigDecimal.valueOf(-180), BigDecimal.valueOf(180));
    CoordinateSystem system =
        fields.constant("crs", CoordinateSystem.class, Enum::name).orElse(CoordinateSystem.WGS84);
    if (fields.has("lat") != fields.has("lon")) {
      fields.reject(fields.has("lat") ? "lon" : "lat", "经纬度应成对给出");
    }
    return lat.isPresent() && lon.isPresent()
        ? Optional.of(system.toWgs84(lat.get().doubleValue(), lon.get().doubleValue()))
        : Optional.empty();
  }

  static void write(Location location, FieldWriter fields) {
    fields
        .real("lat", location.point().map(GeoPoint::lat))
        .real("lon", location.point().map(GeoPoint::lon))
        .text("region", location.region())
        .text("address", location.address());
  }

  private static Optional<String> regionCode(String text) {
    boolean wellFormed =
        (text.length() == 6 || text.length() == 9 || text.length() == 12)
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return wellFormed ? Optional.of(text) : Optional.empty();
  }
}
